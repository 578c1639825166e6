package io.acceptability.projection;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

/**
 * A delivery as it stood when it was last looked at, as stored. What changes how a row is to be read raises {@link
 * Projection#SCHEMA_VERSION}. A row is replaced as a whole; only the owner's key follows Jira. Names are columns: never rename.
 */
@Preload
@Indexes({
    @Index(
            name = "WORST",
            methodNames = {"getProjectId", "getWorstRank"}),
    @Index(
            name = "SILENT",
            methodNames = {"getProjectId", "getSilentRank"}),
    @Index(
            name = "EXPIRY",
            methodNames = {"getProjectId", "getExpiryRank"})
})
public interface DeliveryRow extends Entity {
    /** An issue is there once: of two that write it first, the database refuses one. */
    @Unique
    long getIssueId();

    long getProjectId();

    /** The place in each of the orders; see {@link Ranks}. */
    long getWorstRank();

    long getSilentRank();

    long getExpiryRank();

    boolean isUnderWay();

    @NotNull
    String getTechnicalFloor();

    @NotNull
    String getBusinessGoal();

    @NotNull
    String getCustomerExpectation();

    @NotNull
    String getFutureRoom();

    @NotNull
    String getVerdict();

    @NotNull
    String getConfirmation();

    /** As a number of days since 1970, or {@link Ranks#NEVER}. */
    long getValidUntilDay();

    /** The day of the last contact, as above. */
    long getLastContactDay();

    /** The user key of the assignee, which some databases keep as null when it is empty. */
    String getOwnerKey();

    void setOwnerKey(String userKey);

    /** In milliseconds since 1970, as are all instants; 0 is none. */
    long getLastJudgedAt();

    long getDeliveredAt();

    boolean isDeliveryConfirmed();

    String getDeliveryWay();

    /** The last unconfirmed delivery, which a confirmed one may have followed. */
    long getUnconfirmedAt();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getNextAct();

    int getSchemaVersion();

    int getPolicyVersion();

    int getLinkCount();

    long getReadAt();
}
