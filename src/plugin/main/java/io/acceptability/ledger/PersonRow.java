package io.acceptability.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;

/**
 * Somebody whom an entry names and who need not be a Jira user. The chain covers the id only, so that a name can be erased.
 *
 * <p>Names are columns: never rename.
 */
@Preload
public interface PersonRow extends Entity {
    /** The subject whose entries name this person, so that all of them are read at once. */
    @NotNull
    @Indexed
    String getSubject();

    @StringLength(StringLength.UNLIMITED)
    String getPersonName();

    @StringLength(StringLength.UNLIMITED)
    String getOrganisation();

    @StringLength(StringLength.UNLIMITED)
    String getPersonRole();

    @StringLength(StringLength.UNLIMITED)
    String getAuthority();
}
