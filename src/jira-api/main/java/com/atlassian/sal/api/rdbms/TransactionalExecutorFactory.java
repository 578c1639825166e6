package com.atlassian.sal.api.rdbms;

/** Hands out executors on the host's own database. */
public interface TransactionalExecutorFactory {
    default TransactionalExecutor createReadOnly() {
        throw new UnsupportedOperationException("signature only");
    }

    default TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        throw new UnsupportedOperationException("signature only");
    }
}
