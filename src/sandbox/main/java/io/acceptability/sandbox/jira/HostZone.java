package io.acceptability.sandbox.jira;

import io.acceptability.sandbox.store.Database;
import io.acceptability.sandbox.store.Records;
import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * The default time zone of Jira's users, which decides what day it is; without a choice it is the machine's.
 *
 * <p>As in Jira it moves no stored date: due dates stay midnights of the machine's own zone.
 */
public final class HostZone {
    private static final String SETTING = "default-time-zone";
    private static final long SHARED_NANOS = 1_000_000_000L;

    private final Database database;
    private final Records records;
    private volatile ZoneId known;
    private volatile long readAt;

    HostZone(Database database, Records records) {
        this.database = database;
        this.records = records;
    }

    /** The zone; a choice made on another node arrives within a second. */
    public ZoneId get() {
        ZoneId zone = known;
        if (zone == null || (database.isPostgres() && System.nanoTime() - readAt > SHARED_NANOS)) {
            zone = records.setting(SETTING).map(ZoneId::of).orElseGet(ZoneId::systemDefault);
            readAt = System.nanoTime();
            known = zone;
        }
        return zone;
    }

    /**
     * Chooses a zone by its id.
     *
     * @throws IllegalArgumentException for an id that is none
     */
    public void set(String id) {
        try {
            ZoneId zone = ZoneId.of(id);
            records.setSetting(SETTING, zone.getId());
            known = zone;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no time zone " + id + ".", e);
        }
    }
}
