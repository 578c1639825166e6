package io.acceptability.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;

/**
 * Somebody whom an entry names and who need not be a Jira user, with what they said. The chain covers the id only, and of what they
 * said a seal that tells nothing without the salt: so all of it can be erased. A name is never blank but where it was erased.
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

    void setPersonName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getOrganisation();

    void setOrganisation(String organisation);

    @StringLength(StringLength.UNLIMITED)
    String getPersonRole();

    void setPersonRole(String role);

    @StringLength(StringLength.UNLIMITED)
    String getAuthority();

    void setAuthority(String authority);

    /** The person's own words, of evidence only; entries from before it was here have them in the payload. */
    @StringLength(StringLength.UNLIMITED)
    String getQuote();

    void setQuote(String quote);

    /** Random, so that nobody finds the words by trying; goes with them. */
    String getSalt();

    void setSalt(String salt);
}
