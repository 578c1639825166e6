package io.acceptability.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;

/**
 * That the gate let somebody pass with a subject. It is no entry: whether a delivery follows is another matter.
 *
 * <p>Names are columns: never rename.
 */
@Preload
public interface PassRow extends Entity {
    @NotNull
    @Indexed
    String getSubject();

    /** The opaque id of an {@link AuthorRow}. */
    long getAuthorId();

    @NotNull
    String getPassedAt();
}
