package io.acceptability.sandbox.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Ids of rows, taken in blocks from {@code sequence_value_item} as Jira takes them. */
public final class Sequences {
    /** Jira's own first id of what people create. */
    private static final long FIRST = 10_000;

    private static final long BLOCK = 100;

    private final Database database;
    private final Map<String, long[]> blocks = new HashMap<>();

    Sequences(Database database) {
        this.database = database;
    }

    /** The next free id of a table. */
    public synchronized long next(String table) {
        long[] block = blocks.get(table);
        if (block == null || block[0] == block[1]) {
            block = take(table);
            blocks.put(table, block);
        }
        return block[0]++;
    }

    /** Makes sure that no id up to this one is given out: somebody brings ids along. */
    public synchronized void moveBeyond(String table, long id) {
        long[] block = blocks.get(table);
        if (block != null && block[0] > id) {
            return;
        }
        next(table);
        try (Connection connection = database.dataSource().getConnection()) {
            new Sql(connection)
                    .update(
                            "update sequence_value_item set seq_id = ? where seq_name = ? and seq_id <= ?",
                            id + 1,
                            table,
                            id);
        } catch (SQLException e) {
            throw new StoreException("No ids could be kept free for " + table, e);
        }
        blocks.remove(table);
    }

    private long[] take(String table) {
        // On a connection of its own: an id given out stays given out, whatever becomes of the transaction.
        try (Connection connection = database.dataSource().getConnection()) {
            Sql sql = new Sql(connection);
            for (int attempt = 0; attempt < 100; attempt++) {
                Long current = sql.first(
                                "select seq_id from sequence_value_item where seq_name = ?", r -> r.getLong(1), table)
                        .orElse(null);
                if (current == null) {
                    try {
                        sql.update(
                                "insert into sequence_value_item (seq_name, seq_id) values (?, ?)",
                                table,
                                FIRST + BLOCK);
                        return new long[] {FIRST, FIRST + BLOCK};
                    } catch (SQLException e) {
                        // Another node was first; its row is read in the next round.
                        continue;
                    }
                }
                int won = sql.update(
                        "update sequence_value_item set seq_id = ? where seq_name = ? and seq_id = ?",
                        current + BLOCK,
                        table,
                        current);
                if (won == 1) {
                    return new long[] {current, current + BLOCK};
                }
            }
        } catch (SQLException e) {
            throw new StoreException("No id could be taken for " + table, e);
        }
        throw new StoreException("No id could be taken for " + table, null);
    }
}
