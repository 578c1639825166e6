package io.acceptability.sandbox.jira.services;

import io.acceptability.sandbox.jira.HostReads;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;

/** A connection whose statements are counted and may only read; what manages it is refused, as SAL refuses it. */
final class CountedConnection {
    private static final Set<String> NOT_FOR_PLUGINS = Set.of(
            "commit",
            "rollback",
            "close",
            "abort",
            "setAutoCommit",
            "setReadOnly",
            "setTransactionIsolation",
            "setSavepoint",
            "releaseSavepoint");

    private CountedConnection() {}

    static Connection over(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> onConnection(connection, method, arguments));
    }

    private static Object onConnection(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (NOT_FOR_PLUGINS.contains(method.getName())) {
            throw new UnsupportedOperationException(method.getName() + " is the host's to call");
        }
        if (method.getName().startsWith("prepare")) {
            refuseWriting((String) arguments[0]);
        }
        Object result = call(connection, method, arguments);
        if (result instanceof CallableStatement call) {
            return proxy(CallableStatement.class, counting(call));
        }
        if (result instanceof PreparedStatement prepared) {
            return proxy(PreparedStatement.class, counting(prepared));
        }
        if (result instanceof Statement plain) {
            return proxy(Statement.class, counting(plain));
        }
        return result;
    }

    private static InvocationHandler counting(Statement statement) {
        return (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
                    refuseWriting(sql);
                }
                HostReads.read();
            }
            return call(statement, method, arguments);
        };
    }

    private static void refuseWriting(String sql) throws SQLException {
        String start = sql.stripLeading().toLowerCase(Locale.ROOT);
        if (!start.startsWith("select") && !start.startsWith("with") && !start.startsWith("(")) {
            throw new SQLException("This connection only reads");
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
