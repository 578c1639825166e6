package io.acceptability.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

/** One entry, as stored. It has no setters: entries are created and never touched again. Names are columns: never rename. */
@Preload
public interface EntryRow extends Entity {
    /** Subject and sequence number in one, {@code issue:10042#8}: the database lets only one writer have it. */
    @NotNull
    @Unique
    @StringLength(450)
    String getSlot();

    @NotNull
    @Indexed
    String getSubject();

    long getSequenceNumber();

    @NotNull
    @Indexed
    String getEntryKind();

    /** The opaque id of an {@link AuthorRow}. */
    long getAuthorId();

    /** When it was written, as ISO-8601 text in UTC with milliseconds, so that every database keeps the same characters. */
    @NotNull
    String getRecordedAt();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPayload();

    @NotNull
    String getPreviousHash();

    @NotNull
    String getEntryHash();
}
