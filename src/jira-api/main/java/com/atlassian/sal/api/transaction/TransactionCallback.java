package com.atlassian.sal.api.transaction;

/** Work done inside one database transaction. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
