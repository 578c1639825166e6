package io.acceptability.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import io.acceptability.projection.DeliveryRow;
import io.acceptability.projection.Projection;
import io.acceptability.projection.ProjectionFixture;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.EntityManagerBuilder;

/** The real ActiveObjects library on a database of its own in memory, with Jira's naming of tables. */
public final class LedgerDatabase implements ActiveObjects {
    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    private final EntityManager manager;
    private final ThreadLocal<Boolean> inTransaction = new ThreadLocal<>();

    @SuppressWarnings("unchecked")
    public LedgerDatabase() {
        manager = open();
        sql(() -> {
            manager.migrate(
                    EntryRow.class,
                    AuthorRow.class,
                    PersonRow.class,
                    PassRow.class,
                    ReminderRow.class,
                    DeliveryRow.class);
            return null;
        });
    }

    private EntityManager open() {
        TablePrefix prefix = name -> "AO_A1B2C3_" + name;
        return EntityManagerBuilder.url(url)
                .username("sa")
                .password("")
                .none()
                .schema("PUBLIC")
                .tableNameConverter(new AtlassianTableNameConverter(prefix))
                .fieldNameConverter(new AtlassianFieldNameConverter())
                .sequenceNameConverter(new AtlassianSequenceNameConverter())
                .triggerNameConverter(new AtlassianTriggerNameConverter())
                .indexNameConverter(new AtlassianIndexNameConverter())
                .uniqueNameConverter(new AtlassianUniqueNameConverter())
                .schemaConfiguration((table, caseSensitive) -> table.startsWith("AO_A1B2C3"))
                .build();
    }

    public Ledger ledger() {
        return new Ledger(this, new Entries(this), new Persons(this));
    }

    public Erasing erasing() {
        return new Erasing(new Entries(this), new Persons(this));
    }

    public PolicyLedger policyLedger() {
        return new PolicyLedger(new Entries(this));
    }

    public Passes passes() {
        return new Passes(this);
    }

    public Stretches stretches() {
        return new Stretches(this);
    }

    public ReminderDays reminderDays() {
        return new ReminderDays(this);
    }

    public Authors authors() {
        return new Authors(this);
    }

    public Projection projection() {
        return ProjectionFixture.on(this);
    }

    /** Changes the database behind the app's back. */
    public void tamper(String statement) {
        sql(() -> {
            try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
                connection.createStatement().executeUpdate(statement);
            }
            return null;
        });
    }

    /** Everything that stands in any table, as text. */
    public String dump() {
        return sql(() -> {
            StringBuilder dump = new StringBuilder();
            try (Connection connection = DriverManager.getConnection(url, "sa", "");
                    ResultSet tables = connection.getMetaData().getTables(null, null, "AO_%", null)) {
                while (tables.next()) {
                    String table = tables.getString("TABLE_NAME");
                    ResultSet rows = connection.createStatement().executeQuery("SELECT * FROM PUBLIC.\"" + table + '"');
                    while (rows.next()) {
                        dump.append(table);
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            dump.append('|').append(rows.getString(i));
                        }
                        dump.append('\n');
                    }
                }
            }
            return dump.toString();
        });
    }

    public int rows(Class<? extends RawEntity<Integer>> type) {
        return count(type);
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return sql(() -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return sql(() -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return sql(() -> manager.create(type, params));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return sql(() -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return sql(() -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return sql(() -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return sql(() -> manager.find(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return sql(() -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return sql(() -> manager.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        if (inTransaction.get() != null) {
            return callback.doInTransaction();
        }
        inTransaction.set(true);
        try {
            return sql(() -> new Transaction<T>(manager) {
                @Override
                protected T run() {
                    return callback.doInTransaction();
                }
            }.execute());
        } finally {
            inTransaction.remove();
        }
    }

    private interface SqlCall<T> {
        T run() throws SQLException;
    }

    private static <T> T sql(SqlCall<T> call) {
        try {
            return call.run();
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }
}
