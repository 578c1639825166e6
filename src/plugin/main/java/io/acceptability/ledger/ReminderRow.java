package io.acceptability.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Unique;

/**
 * The day on which somebody was last sent a mail. It is no entry: it is forgotten when the next one is sent.
 *
 * <p>Names are columns: never rename.
 */
@Preload
public interface ReminderRow extends Entity {
    /** The person and the day in one, because only one column can be unique: of two nodes that write it, the database refuses one. */
    @NotNull
    @Unique
    String getPersonDay();

    /** The opaque id of an {@link AuthorRow}. */
    @Indexed
    long getAuthorId();

    /** As a number of days since 1970. */
    long getEpochDay();
}
