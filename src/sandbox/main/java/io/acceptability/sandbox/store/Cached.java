package io.acceptability.sandbox.store;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A small table held in memory, as Jira holds its configuration.
 *
 * <p>Reloaded after a write of this process; where another node may write too, at the latest after a second.
 */
final class Cached<T> {
    private static final long SHARED_NANOS = 1_000_000_000L;

    private final Database database;
    private final Supplier<T> load;
    private volatile Held<T> held;
    private volatile long writes;

    private record Held<T>(T value, long writes, long at) {}

    Cached(Database database, Supplier<T> load) {
        this.database = database;
        this.load = load;
    }

    T get() {
        Map<Object, Object> ofTransaction = database.valuesOfTransaction();
        if (ofTransaction != null && ofTransaction.containsKey(this)) {
            @SuppressWarnings("unchecked")
            T own = (T) ofTransaction.get(this);
            if (own == null) {
                own = load.get();
                ofTransaction.put(this, own);
            }
            return own;
        }
        Held<T> current = held;
        if (current == null || current.writes() != writes || isOld(current)) {
            long before = writes;
            long at = System.nanoTime();
            current = new Held<>(load.get(), before, at);
            held = current;
        }
        return current.value();
    }

    /** Forgets the value; inside a transaction for this thread at once, for everybody at its commit. */
    void changed() {
        Map<Object, Object> ofTransaction = database.valuesOfTransaction();
        if (ofTransaction == null) {
            forget();
        } else {
            ofTransaction.put(this, null);
            database.afterCommit(this::forget);
        }
    }

    private synchronized void forget() {
        writes++;
    }

    private boolean isOld(Held<T> current) {
        return database.isPostgres() && System.nanoTime() - current.at() > SHARED_NANOS;
    }
}
