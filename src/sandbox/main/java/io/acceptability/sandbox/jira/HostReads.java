package io.acceptability.sandbox.jira;

/**
 * Counts what a plugin reads from its host while one request lasts, on the thread of the request.
 *
 * <p>A statement through the read-only executor is one read, and so is a call of a service that answers from the
 * database. Permission checks are counted apart: Jira answers them from memory once it has the issue.
 */
public final class HostReads {
    private static final ThreadLocal<HostReads> CURRENT = ThreadLocal.withInitial(HostReads::new);

    private long reads;
    private long permissionChecks;

    private HostReads() {}

    /** Begins to count anew on this thread. */
    public static void begin() {
        CURRENT.set(new HostReads());
    }

    /** Forgets what this thread has counted. */
    public static void end() {
        CURRENT.remove();
    }

    /** Reads since the beginning. */
    public static long reads() {
        return CURRENT.get().reads;
    }

    /** Permission checks since the beginning. */
    public static long permissionChecks() {
        return CURRENT.get().permissionChecks;
    }

    /** Counts one read. */
    public static void read() {
        CURRENT.get().reads++;
    }

    /** Counts several reads. */
    public static void read(long count) {
        CURRENT.get().reads += count;
    }

    /** Counts one permission check. */
    public static void permissionCheck() {
        CURRENT.get().permissionChecks++;
    }
}
