package io.acceptability.sandbox.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Entity managers that name tables as Jira does: {@code AO_}, six digits of the plugin key's MD5, the entity. */
final class EntityManagers {

    private EntityManagers() {}

    static EntityManager create(String pluginKey, DataSource dataSource) throws SQLException {
        String prefix = tablePrefix(pluginKey);
        TablePrefix prepended = name -> prefix + "_" + name;
        return new EntityManager(provider(dataSource), new Configuration(new Names(prepended), prefix));
    }

    /** {@code AO_1A2B3C} for a plugin's key. */
    static String tablePrefix(String pluginKey) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(pluginKey.getBytes(StandardCharsets.UTF_8));
            // Jira takes the last six hexadecimal digits.
            String hex = HexFormat.of().formatHex(digest);
            return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DatabaseProvider provider(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                    ? new PostgreSQLDatabaseProvider(new SharedDataSource(dataSource), "public")
                    : new H2DatabaseProvider(new SharedDataSource(dataSource), "PUBLIC");
        }
    }

    private record Names(
            TableNameConverter tables,
            FieldNameConverter fields,
            SequenceNameConverter sequences,
            TriggerNameConverter triggers,
            IndexNameConverter indexes,
            UniqueNameConverter uniques)
            implements NameConverters {

        Names(TablePrefix prefix) {
            this(
                    new AtlassianTableNameConverter(prefix),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public TableNameConverter getTableNameConverter() {
            return tables;
        }

        @Override
        public FieldNameConverter getFieldNameConverter() {
            return fields;
        }

        @Override
        public SequenceNameConverter getSequenceNameConverter() {
            return sequences;
        }

        @Override
        public TriggerNameConverter getTriggerNameConverter() {
            return triggers;
        }

        @Override
        public IndexNameConverter getIndexNameConverter() {
            return indexes;
        }

        @Override
        public UniqueNameConverter getUniqueNameConverter() {
            return uniques;
        }
    }

    private record Configuration(NameConverters names, String prefix) implements EntityManagerConfiguration {

        @Override
        @SuppressWarnings("deprecation")
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
