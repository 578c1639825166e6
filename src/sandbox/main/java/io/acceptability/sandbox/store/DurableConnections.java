package io.acceptability.sandbox.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Connections to an H2 file whose commits are in the file before they return.
 *
 * <p>H2's own {@code WRITE_DELAY=0} only tries to: a commit that meets another one being written returns at once, and is lost when the
 * process is killed before the next. So each commit here is followed by a checkpoint, which waits.
 */
final class DurableConnections implements DataSource {
    private final String url;

    DurableConnections(String url) {
        this.url = url;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection("sa", "");
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return durable(DriverManager.getConnection(url, username, password));
    }

    private static Connection durable(Connection connection) {
        AtomicBoolean writes = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                DurableConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    try {
                        if (mayWrite(method.getName(), arguments)) {
                            writes.set(true);
                        }
                        Object result = method.invoke(connection, arguments);
                        if (method.getName().equals("commit") && writes.get()) {
                            writeOut(connection);
                        } else if (method.getName().equals("setAutoCommit") && Boolean.TRUE.equals(arguments[0])) {
                            // What it prepared is closed once it goes back to the pool.
                            writes.set(false);
                        }
                        return result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    /** Whoever only reads need not wait for what others write, as in any other database. */
    private static boolean mayWrite(String method, Object[] arguments) {
        return method.equals("createStatement")
                || (method.startsWith("prepare")
                        && !arguments[0].toString().stripLeading().regionMatches(true, 0, "select", 0, 6));
    }

    private static void writeOut(Connection connection) throws SQLException {
        try (Statement checkpoint = connection.createStatement()) {
            checkpoint.execute("CHECKPOINT");
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // H2 keeps its own trace.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // A file is there at once or not at all.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("not a wrapper for " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
