package io.acceptability;

import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.NextAct;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Outlook;
import io.acceptability.domain.SilenceClock;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Verdict;
import io.acceptability.domain.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * One delivery of a portfolio, as it stood when it was last looked at; its viewer may see it.
 *
 * @param standings of all four dimensions
 * @param underWay whether it is neither resolved nor in a delivered status
 * @param validUntil the last day on which its confirmation counts, or none when there is none to count
 * @param silence as of today
 * @param owner the assignee, or the project's lead where it has none; nobody where neither is there
 * @param lastJudged when somebody last entered anything, or none when nobody did
 * @param delivered the last delivery, or none when there was none
 * @param readAt when it was looked at
 */
public record PortfolioRow(
        SubjectInfo subject,
        Map<Dimension, Standing> standings,
        Verdict verdict,
        Outlook outlook,
        boolean underWay,
        ConfirmationStatus.State confirmation,
        @Nullable LocalDate validUntil,
        SilenceClock silence,
        @Nullable Person owner,
        @Nullable Instant lastJudged,
        @Nullable Delivered delivered,
        NextAct nextAct,
        Instant readAt) {
    /** When and how it reached a delivered status, and whether through the gate. */
    public record Delivered(Instant at, boolean confirmed, Way way) {
        public Delivered {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(way, "way");
        }
    }

    public PortfolioRow {
        Objects.requireNonNull(subject, "subject");
        standings = Map.copyOf(standings);
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(outlook, "outlook");
        Objects.requireNonNull(confirmation, "confirmation");
        Objects.requireNonNull(silence, "silence");
        Objects.requireNonNull(nextAct, "nextAct");
        Objects.requireNonNull(readAt, "readAt");
    }
}
