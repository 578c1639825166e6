package io.acceptability.projection;

import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.NextAct;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Verdict;
import io.acceptability.domain.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A delivery as it stood when it was last looked at.
 *
 * @param validUntil the last day of a confirmation that is there and not withdrawn
 * @param ownerKey the user key of the assignee; empty when it has none
 * @param unconfirmedAt when it was last delivered without passing the gate
 * @param links how many links it had, so that one that nobody told of is noticed
 */
public record Projected(
        long issue,
        long project,
        boolean underWay,
        Map<Dimension, Standing> standings,
        Verdict verdict,
        ConfirmationStatus.State confirmation,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate lastContact,
        String ownerKey,
        @Nullable Instant lastJudged,
        @Nullable Delivered delivered,
        @Nullable Instant unconfirmedAt,
        NextAct nextAct,
        int policyVersion,
        int links,
        Instant readAt) {
    /** The last delivery. */
    public record Delivered(Instant at, boolean confirmed, Way way) {}

    public Projected {
        standings = Map.copyOf(standings);
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(confirmation, "confirmation");
        Objects.requireNonNull(ownerKey, "ownerKey");
        Objects.requireNonNull(nextAct, "nextAct");
        Objects.requireNonNull(readAt, "readAt");
    }

    /** Whether somebody is to say how it went. */
    public boolean asksForOutcome() {
        return nextAct.code() == NextAct.Code.RECORD_OUTCOME;
    }

    /** How a dimension stands. */
    public Standing standing(Dimension dimension) {
        return Objects.requireNonNull(standings.get(dimension));
    }
}
