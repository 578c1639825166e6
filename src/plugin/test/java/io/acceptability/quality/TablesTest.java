package io.acceptability.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.db.HSQLDatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.OracleDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.db.SQLServerDatabaseProvider;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Oracle cuts a name after 30 characters and SQL Server an index after 900 bytes: the tables must fit every database that Jira runs on. */
class TablesTest {

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_KEY = 450;
    private static final int UNANNOTATED = 255;

    private final Tables tables = new Tables(prefix());

    @Test
    void every_table_fits_every_database() throws ClassNotFoundException {
        List<Element> entities = Descriptor.built().all("entity");
        assertThat(entities).isNotEmpty();
        List<String> faults = new ArrayList<>();
        for (Element entity : entities) {
            faults.addAll(tables.faults(entity(entity.getTextContent().strip())));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_table_is_named_in_the_descriptor() {
        List<String> named = Descriptor.built().all("entity").stream()
                .map(entity -> entity.getTextContent().strip())
                .toList();
        assertThat(Main.builtFiles("Row.class").stream()
                        .map(file -> Main.classes().relativize(file).toString())
                        .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                        .filter(TablesTest::isEntity)
                        .toList())
                .as("a table that is not named is never made")
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void what_does_not_fit_is_seen() {
        assertThat(tables.faults(MuchTooLongNamedRow.class))
                .containsExactly(
                        "Invalid entity, generated table name (%s_MUCH_TOO_LONG_NAMED_ROW) for '%s' is too long! It should be no longer than 30 chars."
                                .formatted(prefix(), MuchTooLongNamedRow.class.getName()),
                        "LEVEL is a reserved word",
                        "LONG_TEXT cannot be a key: it has no limit",
                        "SLOT is a key of 451 characters",
                        "WORDS has a length of 500, which is neither a key's nor unlimited",
                        "the index PAIR takes LONG_TEXT, which has no limit");
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(String name) throws ClassNotFoundException {
        return (Class<? extends RawEntity<?>>) Class.forName(name, false, TablesTest.class.getClassLoader());
    }

    private static boolean isEntity(String name) {
        try {
            return RawEntity.class.isAssignableFrom(Class.forName(name, false, TablesTest.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As Jira does it: the last six hexadecimal digits of the MD5 of the app's key. */
    private static String prefix() {
        try {
            String key = Descriptor.built().root().getAttribute("key");
            String digits = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(key.getBytes(StandardCharsets.UTF_8)));
            return "AO_" + digits.substring(digits.length() - 6).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names as ActiveObjects itself makes them. */
    private record Tables(AtlassianTableNameConverter names, AtlassianFieldNameConverter fields, Set<String> reserved) {

        Tables(String prefix) {
            this(
                    new AtlassianTableNameConverter(name -> prefix + "_" + name),
                    new AtlassianFieldNameConverter(),
                    reservedWords());
        }

        List<String> faults(Class<? extends RawEntity<?>> type) {
            List<String> faults = new ArrayList<>();
            String table = table(type, faults);
            checkName("the table", table, faults);
            Map<String, Integer> lengths = new HashMap<>();
            for (Method method : columns(type)) {
                String column = fields.getName(method);
                checkName("the column", column, faults);
                boolean key = method.isAnnotationPresent(Unique.class) || method.isAnnotationPresent(Indexed.class);
                if (method.getReturnType() == String.class) {
                    StringLength length = method.getAnnotation(StringLength.class);
                    lengths.put(method.getName(), length == null ? UNANNOTATED : length.value());
                    checkLength(column, lengths.get(method.getName()), key, faults);
                }
            }
            Indexes indexes = type.getAnnotation(Indexes.class);
            for (Index index : indexes == null ? new Index[0] : indexes.value()) {
                checkIndex(table, index, lengths, faults);
            }
            return faults;
        }

        private String table(Class<? extends RawEntity<?>> type, List<String> faults) {
            try {
                return names.getName(type);
            } catch (RuntimeException e) {
                faults.add(e.getMessage());
                return "";
            }
        }

        private void checkName(String what, String name, List<String> faults) {
            if (name.length() > LONGEST_NAME) {
                faults.add("%s %s has %d characters".formatted(what, name, name.length()));
            }
            if (!name.equals(name.toUpperCase(Locale.ROOT))) {
                faults.add(name + " is not in capitals");
            }
            if (reserved.contains(name)) {
                faults.add(name + " is a reserved word");
            }
        }

        private static void checkLength(String column, int length, boolean key, List<String> faults) {
            if (key && length == StringLength.UNLIMITED) {
                faults.add(column + " cannot be a key: it has no limit");
            } else if (key && length > LONGEST_KEY) {
                faults.add(column + " is a key of " + length + " characters");
            } else if (length > LONGEST_KEY) {
                faults.add(column + " has a length of " + length + ", which is neither a key's nor unlimited");
            }
        }

        private void checkIndex(String table, Index index, Map<String, Integer> lengths, List<String> faults) {
            // The name is made by ActiveObjects, which shortens it; what matters is that it tells the indexes apart.
            checkName(
                    "the index",
                    new AtlassianIndexNameConverter()
                            .getName(table, index.name())
                            .toUpperCase(Locale.ROOT),
                    faults);
            for (String method : index.methodNames()) {
                if (lengths.getOrDefault(method, 0) == StringLength.UNLIMITED) {
                    faults.add("the index %s takes %s, which has no limit".formatted(index.name(), column(method)));
                }
            }
        }

        private static String column(String getter) {
            return getter.replaceFirst("get", "")
                    .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                    .toUpperCase(Locale.ROOT);
        }

        private static List<Method> columns(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().matches("(get|is)[A-Z].*") && method.getParameterCount() == 0)
                    .filter(method ->
                            method.getDeclaringClass() == type || method.isAnnotationPresent(PrimaryKey.class))
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();
        }

        /** The words that ActiveObjects itself knows to be reserved, of all databases together. */
        private static Set<String> reservedWords() {
            Set<String> words = new TreeSet<>();
            for (Class<?> provider : List.of(
                    OracleDatabaseProvider.class,
                    SQLServerDatabaseProvider.class,
                    MySQLDatabaseProvider.class,
                    PostgreSQLDatabaseProvider.class,
                    HSQLDatabaseProvider.class)) {
                try {
                    Field field = provider.getDeclaredField("RESERVED_WORDS");
                    field.setAccessible(true);
                    ((Set<?>) field.get(null))
                            .forEach(word -> words.add(word.toString().toUpperCase(Locale.ROOT)));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
            return words;
        }
    }

    @Indexes(
            @Index(
                    name = "PAIR",
                    methodNames = {"getLongText", "getSlot"}))
    interface MuchTooLongNamedRow extends Entity {
        int getLevel();

        @Indexed
        @StringLength(StringLength.UNLIMITED)
        String getLongText();

        @Unique
        @StringLength(451)
        String getSlot();

        @StringLength(500)
        String getWords();
    }
}
