package com.atlassian.sal.api.rdbms;

import java.sql.Connection;

/** Work done with a connection that the host owns. */
public interface ConnectionCallback<A> {
    A execute(Connection connection);
}
