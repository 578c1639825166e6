package com.atlassian.sal.api.rdbms;

import io.atlassian.fugue.Option;

/** Runs a callback against the host's own database. */
public interface TransactionalExecutor {
    <A> A execute(ConnectionCallback<A> callback);

    Option<String> getSchemaName();

    TransactionalExecutor readOnly();
}
