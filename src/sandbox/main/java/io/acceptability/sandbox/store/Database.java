package io.acceptability.sandbox.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The sandbox's one database: an H2 file in the home folder, or PostgreSQL.
 *
 * <p>What was answered is on disk: each commit is written before it returns, so that a killed process loses nothing it
 * has said yes to.
 */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final boolean postgres;
    private final ThreadLocal<Transaction> open = new ThreadLocal<>();

    private Database(HikariDataSource pool, boolean postgres) {
        this.pool = pool;
        this.postgres = postgres;
    }

    /**
     * H2 remembers each long text it has given out for five minutes unless told otherwise, tens of MiB under load. A text of a few
     * thousand characters stands in its row, as PostgreSQL keeps it.
     */
    private static final String LONG_TEXTS = ";LOB_TIMEOUT=10000;MAX_LENGTH_INPLACE_LOB=4000";

    /** Something done with the database. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Sql sql) throws SQLException;
    }

    /** Something done with the database that gives nothing back. */
    @FunctionalInterface
    public interface Act {
        void with(Sql sql) throws SQLException;
    }

    /**
     * Opens the database at a JDBC address, or without one the H2 file below the home folder, and lays its tables.
     *
     * @param fresh whether everything in it is dropped first, ActiveObjects' tables included
     */
    public static Database open(Path home, String address, boolean fresh) {
        String url = address != null
                ? address
                : "jdbc:h2:file:" + home.toAbsolutePath().resolve("database").resolve("jira")
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                        + LONG_TEXTS;
        HikariConfig config = new HikariConfig();
        if (url.startsWith("jdbc:h2:")) {
            config.setDataSource(new DurableConnections(url));
        } else {
            config.setJdbcUrl(url);
        }
        config.setPoolName("sandbox");
        // A request holds two at most, one of them ActiveObjects': more than the web server's threads, so that none
        // waits.
        config.setMaximumPoolSize(60);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(10_000);
        HikariDataSource pool;
        try {
            pool = new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StoreException("The database cannot be opened: " + rootMessage(e), e);
        }
        Database database = new Database(pool, url.startsWith("jdbc:postgresql:"));
        try {
            if (fresh) {
                database.drop();
            }
            database.lay();
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
        return database;
    }

    /** Connections of the same database for others, ActiveObjects among them. */
    public DataSource dataSource() {
        return pool;
    }

    public boolean isPostgres() {
        return postgres;
    }

    /** The schema that holds Jira's tables, spelled as the database spells it. */
    public String schemaName() {
        return postgres ? "public" : "PUBLIC";
    }

    /** Reads; inside a transaction that has begun to write, what it wrote is seen. */
    public <T> T read(Work<T> work) {
        Transaction transaction = open.get();
        if (transaction != null && transaction.connection != null) {
            return run(work, transaction.connection);
        }
        try (Connection connection = pool.getConnection()) {
            return run(work, connection);
        } catch (SQLException e) {
            throw new StoreException("The database could not be read: " + e.getMessage(), e);
        }
    }

    /** Writes; all statements of the outermost {@code write} or {@code transact} on this thread succeed or none. */
    public <T> T write(Work<T> work) {
        return transact(() -> run(work, connectionOfTransaction()));
    }

    /** Does writing that gives nothing back. */
    public void act(Act act) {
        write(sql -> {
            act.with(sql);
            return null;
        });
    }

    /** Binds what {@code body} writes together; it takes a connection only once something is written. */
    public <T> T transact(java.util.function.Supplier<T> body) {
        if (open.get() != null) {
            return body.get();
        }
        Transaction transaction = new Transaction();
        open.set(transaction);
        try {
            T result = body.get();
            if (transaction.connection != null) {
                transaction.connection.commit();
            }
            open.remove();
            transaction.giveBack();
            transaction.afterCommit.forEach(Runnable::run);
            return result;
        } catch (SQLException e) {
            throw new StoreException("The database could not commit: " + e.getMessage(), e);
        } finally {
            open.remove();
            transaction.rollBack();
        }
    }

    /** Runs something once the open transaction has been committed, or at once when there is none. */
    public void afterCommit(Runnable runnable) {
        Transaction transaction = open.get();
        if (transaction == null) {
            runnable.run();
        } else {
            transaction.afterCommit.add(runnable);
        }
    }

    /** Values that only the open transaction of this thread sees, or null outside of one. */
    Map<Object, Object> valuesOfTransaction() {
        Transaction transaction = open.get();
        return transaction == null ? null : transaction.values;
    }

    @Override
    public void close() {
        pool.close();
    }

    private Connection connectionOfTransaction() {
        Transaction transaction = open.get();
        if (transaction.connection == null) {
            try {
                transaction.connection = pool.getConnection();
                transaction.connection.setAutoCommit(false);
            } catch (SQLException e) {
                throw new StoreException("The database cannot be reached: " + e.getMessage(), e);
            }
        }
        return transaction.connection;
    }

    private static <T> T run(Work<T> work, Connection connection) {
        try {
            return work.with(new Sql(connection));
        } catch (SQLException e) {
            throw new StoreException("The database refused: " + e.getMessage(), e);
        }
    }

    private void drop() {
        act(sql -> {
            if (postgres) {
                sql.update("drop schema public cascade");
                sql.update("create schema public");
            } else {
                sql.update("drop all objects");
            }
        });
    }

    private void lay() {
        String script;
        try (InputStream in = Database.class.getResourceAsStream("schema.sql")) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException("The schema cannot be read", e);
        }
        String typed = script.replaceAll("(?m)^--.*$", "")
                .replace("${id}", postgres ? "numeric(18,0)" : "bigint")
                .replace("${text}", postgres ? "text" : "clob")
                .replace("${time}", "timestamp with time zone");
        act(sql -> {
            for (String statement : typed.split(";")) {
                if (!statement.isBlank()) {
                    sql.update(statement.trim());
                }
            }
        });
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getMessage();
    }

    private static final class Transaction {
        private Connection connection;
        private final Deque<Runnable> afterCommit = new ArrayDeque<>();
        private final Map<Object, Object> values = new HashMap<>();

        void giveBack() throws SQLException {
            if (connection != null) {
                connection.setAutoCommit(true);
                connection.close();
                connection = null;
            }
        }

        void rollBack() {
            if (connection != null) {
                try (Connection closing = connection) {
                    closing.rollback();
                    closing.setAutoCommit(true);
                } catch (SQLException e) {
                    // The pool discards a broken connection, and an uncommitted transaction dies with it.
                } finally {
                    connection = null;
                }
            }
        }
    }
}
