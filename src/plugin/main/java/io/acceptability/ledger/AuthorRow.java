package io.acceptability.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Unique;

/**
 * Which Jira user an author id stands for. The chain covers the id only, so that anonymising the user breaks no link.
 *
 * <p>Names are columns: never rename.
 */
@Preload
public interface AuthorRow extends Entity {
    @NotNull
    @Unique
    String getUserKey();

    void setUserKey(String userKey);

    /**
     * The id of the row whose user this one stands for too, or 0 for its own. Two rows meet where Jira gives a user the key of another
     * that already wrote something: both ids stay in the chains.
     */
    long getSameAs();

    void setSameAs(long author);
}
