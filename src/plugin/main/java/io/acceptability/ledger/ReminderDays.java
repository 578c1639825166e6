package io.acceptability.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Collection;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Remembers on which day each person was last sent a mail, for all nodes of a cluster and over restarts. */
@Component
public final class ReminderDays {
    private final ActiveObjects ao;

    ReminderDays(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Whether this person was sent one that day. */
    public boolean isTaken(long author, LocalDate day) {
        return ao.executeInTransaction(() ->
                ao.count(ReminderRow.class, Query.select().where("PERSON_DAY = ?", personDay(author, day))) > 0);
    }

    /**
     * Takes a person's day, and forgets the earlier ones.
     *
     * @return false when it was taken before, here or on another node
     */
    public boolean take(long author, LocalDate day) {
        if (isTaken(author, day)) {
            return false;
        }
        try {
            ao.executeInTransaction(() -> ao.create(
                    ReminderRow.class,
                    new DBParam("PERSON_DAY", personDay(author, day)),
                    new DBParam("AUTHOR_ID", author),
                    new DBParam("EPOCH_DAY", day.toEpochDay())));
        } catch (RuntimeException failure) {
            if (isTaken(author, day)) {
                return false;
            }
            throw failure;
        }
        ao.executeInTransaction(
                () -> ao.deleteWithSQL(ReminderRow.class, "AUTHOR_ID = ? AND EPOCH_DAY < ?", author, day.toEpochDay()));
        return true;
    }

    /** How many days are remembered of these people. */
    public int count(Collection<Long> authors) {
        return authors.stream()
                .mapToInt(author -> ao.executeInTransaction(
                        () -> ao.count(ReminderRow.class, Query.select().where("AUTHOR_ID = ?", author))))
                .sum();
    }

    /** Forgets when these people were sent a mail. */
    public void forget(Collection<Long> authors) {
        authors.forEach(
                author -> ao.executeInTransaction(() -> ao.deleteWithSQL(ReminderRow.class, "AUTHOR_ID = ?", author)));
    }

    private static String personDay(long author, LocalDate day) {
        return author + ":" + day.toEpochDay();
    }
}
