package io.acceptability.sandbox.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Statements over one connection, with arguments and rows in the types the sandbox thinks in. */
public final class Sql {
    /** At most this many ids stand in one {@code in (…)}; what does not fit takes another statement. */
    public static final int CHUNK = 500;

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Makes a value of the current row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    public Connection connection() {
        return connection;
    }

    public <T> List<T> list(String sql, Row<T> row, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.of(rows));
                }
                return found;
            }
        }
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... arguments) throws SQLException {
        return list(sql, row, arguments).stream().findFirst();
    }

    /** The rows for many ids: {@code sql} holds one {@code %s} where the question marks go. */
    public <T> List<T> listIn(String sql, Collection<?> ids, Row<T> row) throws SQLException {
        List<T> found = new ArrayList<>();
        List<?> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<?> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            found.addAll(list(sql.formatted(marks(chunk.size())), row, chunk.toArray()));
        }
        return found;
    }

    public int update(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    /** Runs one statement for many rows of arguments, in batches. */
    public void batch(String sql, Collection<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
                if (++waiting == 1000) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    public static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    /** The instant in a column, or null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    /** The day in a column, or null; Jira keeps days as midnight in the server's time zone. */
    public static LocalDate day(ResultSet row, String column) throws SQLException {
        Instant value = instant(row, column);
        return value == null ? null : value.atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** The number in a column, or null. */
    public static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object value = arguments[i];
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else if (value instanceof Instant instant) {
                statement.setObject(i + 1, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            } else if (value instanceof LocalDate day) {
                statement.setObject(
                        i + 1, day.atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime());
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
