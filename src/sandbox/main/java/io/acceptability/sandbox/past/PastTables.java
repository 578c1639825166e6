package io.acceptability.sandbox.past;

import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The app's own tables, found by what they are called after their prefix, and written into as the app would. */
final class PastTables {
    /** The columns of an entry that somebody gives; its id is the database's. */
    static final List<String> ENTRY_COLUMNS = List.of(
            "SLOT",
            "SUBJECT",
            "SEQUENCE_NUMBER",
            "ENTRY_KIND",
            "AUTHOR_ID",
            "RECORDED_AT",
            "PAYLOAD",
            "PREVIOUS_HASH",
            "ENTRY_HASH");

    private static final List<String> PERSON_COLUMNS =
            List.of("SUBJECT", "PERSON_NAME", "ORGANISATION", "PERSON_ROLE", "AUTHORITY");

    private final Sql sql;
    private final String schema;

    PastTables(Sql sql, String schema) {
        this.sql = sql;
        this.schema = schema;
    }

    /** The ledger's ids of these users, given now where they have none. */
    Map<String, Long> authors(Collection<String> userKeys) throws SQLException {
        String table = table("_AUTHOR_ROW");
        Map<String, Long> ids = idsOfAuthors(table);
        sql.batch(
                insert(table, List.of("USER_KEY")),
                userKeys.stream()
                        .filter(key -> !ids.containsKey(key))
                        .map(key -> new Object[] {key})
                        .toList());
        return idsOfAuthors(table);
    }

    /** Writes persons, each with a subject, a name, an organisation, a role and an authority; their ids by subject and name. */
    Map<String, Long> persons(List<Object[]> persons) throws SQLException {
        String table = table("_PERSON_ROW");
        sql.batch(insert(table, PERSON_COLUMNS), persons);
        List<String> subjects =
                persons.stream().map(person -> (String) person[0]).distinct().toList();
        Map<String, Long> ids = new HashMap<>();
        sql.listIn(
                "select \"ID\", \"SUBJECT\", \"PERSON_NAME\" from " + table + " where \"SUBJECT\" in (%s)",
                subjects,
                row -> ids.put(person(row.getString(2), row.getString(3)), row.getLong(1)));
        return ids;
    }

    /** What stands for a person of a subject among their ids. */
    static String person(String subject, String name) {
        return subject + " " + name;
    }

    /** Writes entries whose values are in the order of {@link #ENTRY_COLUMNS}. */
    void entries(List<Object[]> rows) throws SQLException {
        sql.batch(insert(table("_ENTRY_ROW"), ENTRY_COLUMNS), rows);
    }

    private Map<String, Long> idsOfAuthors(String table) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        sql.list("select \"USER_KEY\", \"ID\" from " + table, row -> ids.put(row.getString(1), row.getLong(2)));
        return ids;
    }

    private String table(String ending) throws SQLException {
        try (ResultSet tables = sql.connection().getMetaData().getTables(null, schema, "AO%", null)) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (name.endsWith(ending)) {
                    return quoted(name);
                }
            }
        }
        throw new StartFailure("option --past: the app has no table AO_…" + ending);
    }

    private static String insert(String table, List<String> columns) {
        return "insert into " + table
                + columns.stream().map(PastTables::quoted).collect(Collectors.joining(", ", " (", ")")) + " values ("
                + Sql.marks(columns.size()) + ")";
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
