package io.acceptability.sandbox.ao;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/** The host's data source for the library, which may not close it. */
record SharedDataSource(DataSource shared) implements DisposableDataSource {

    @Override
    public void dispose() {
        // The host closes its connections itself.
    }

    @Override
    public Connection getConnection() throws SQLException {
        return shared.getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return shared.getConnection(username, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return shared.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        shared.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        shared.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return shared.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("ao");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return shared.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return shared.isWrapperFor(type);
    }
}
