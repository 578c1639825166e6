package io.acceptability.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Runs select statements on one connection, many ids at a time. Table names stand in braces. */
final class Selection {
    /** The most ids that one statement names. */
    static final int CHUNK = 500;

    /** Reads one row of a result. */
    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final String schema;

    /** On this connection, with the schema's name or an empty text in front of every table. */
    Selection(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema.isEmpty() ? "" : schema + ".";
    }

    /** As {@link #selectIn(String, List, Collection, RowReader)}, without parameters. */
    void selectIn(String sql, Collection<Long> ids, RowReader reader) {
        selectIn(sql, List.of(), ids, reader);
    }

    /**
     * Puts the ids in the place of {@code (?)}, {@value #CHUNK} to a statement.
     *
     * <p>They stand in it as numbers, where a database can look them up in a set; as parameters some compare every row with each of
     * them.
     */
    void selectIn(String sql, List<?> parameters, Collection<Long> ids, RowReader reader) {
        String statement = inSchema(sql);
        List<Long> all = ids.stream().sorted().distinct().toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            StringBuilder list = new StringBuilder("(");
            chunk.forEach(id -> list.append(id).append(','));
            list.setCharAt(list.length() - 1, ')');
            run(statement.replace("(?)", list), parameters, reader);
        }
    }

    /**
     * Runs one statement with these parameters.
     *
     * @throws ReadFailedException when the database refuses it
     */
    void select(String sql, List<?> parameters, RowReader reader) {
        run(inSchema(sql), parameters, reader);
    }

    private String inSchema(String sql) {
        return sql.replace("{", schema).replace("}", "");
    }

    private void run(String statement, List<?> parameters, RowReader reader) {
        try (PreparedStatement query = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException failure) {
            throw new ReadFailedException(statement, failure);
        }
    }
}
