package io.acceptability.sandbox.jira.services;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.acceptability.sandbox.store.Database;
import io.acceptability.sandbox.store.StoreException;
import io.atlassian.fugue.Option;
import java.sql.Connection;
import java.sql.SQLException;

/** Plain SQL on the host's database for plugins: reading only, on a connection of its own, each statement counted. */
record ReadOnlyExecutors(Database database) implements TransactionalExecutorFactory {
    @Override
    public TransactionalExecutor createReadOnly() {
        return new Executor(database);
    }

    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        if (!readOnly) {
            throw new UnsupportedOperationException("The sandbox lets plugins read Jira's tables, not write them");
        }
        return createReadOnly();
    }

    private record Executor(Database database) implements TransactionalExecutor {
        @Override
        public <A> A execute(ConnectionCallback<A> callback) {
            try (Connection connection = database.dataSource().getConnection()) {
                connection.setReadOnly(true);
                connection.setAutoCommit(false);
                try {
                    return callback.execute(CountedConnection.over(connection));
                } finally {
                    connection.rollback();
                    connection.setAutoCommit(true);
                    connection.setReadOnly(false);
                }
            } catch (SQLException e) {
                throw new StoreException("The database could not be read: " + e.getMessage(), e);
            }
        }

        @Override
        public Option<String> getSchemaName() {
            return Option.some(database.schemaName());
        }

        @Override
        public TransactionalExecutor readOnly() {
            return this;
        }
    }
}
