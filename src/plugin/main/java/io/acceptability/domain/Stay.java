package io.acceptability.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;

/**
 * A time that a subject spent in delivered statuses, without a break.
 *
 * @param after when the stay before it ended, or none when there was none
 * @param from when it began, or none when no history says
 * @param until when it ended, or none while it lasts
 * @param status the first delivered status of it
 * @param way never {@link Way#GATE}: history cannot tell what the gate said
 * @param by the user key of who brought it there, as far as anybody knows
 */
public record Stay(
        @Nullable Instant after,
        @Nullable Instant from,
        @Nullable Instant until,
        String status,
        Way way,
        @Nullable String by) {
    /** For how long a subject that the gate let pass may take to arrive. */
    public static final Duration PASSAGE = Duration.ofMinutes(10);

    /** Some databases keep whole seconds only, so an arrival may seem to come before the pass that led to it. */
    private static final Duration ROUNDING = Duration.ofSeconds(1);

    public Stay {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(way, "way");
    }

    /** Whether one of these deliveries is this stay: it began when this one did, or at least not outside of it. */
    public boolean isRecordedBy(Collection<Instant> deliveries) {
        return deliveries.stream().anyMatch(this::covers);
    }

    private boolean covers(Instant delivery) {
        boolean afterTheOneBefore = after == null || !delivery.isBefore(after);
        boolean beforeItsEnd = until == null || delivery.isBefore(until);
        return delivery.equals(from) || (afterTheOneBefore && beforeItsEnd);
    }

    /**
     * When it is recorded to have begun: where nobody knows, when it was seen, or, where it was over by then, the last moment of it.
     */
    public Instant beginning(Instant now) {
        if (from != null) {
            return from;
        } else if (until != null) {
            return until.minusMillis(1);
        }
        return after == null || now.isAfter(after) ? now : after;
    }

    /** The way it came when the gate let it pass at these times: through the gate, if it came by a transition soon after. */
    public Way wayGiven(Collection<Instant> passes) {
        Instant arrival = from;
        if (way != Way.TRANSITION || arrival == null) {
            return way;
        }
        Instant earliest = arrival.minus(PASSAGE);
        Instant latest = arrival.plus(ROUNDING);
        return passes.stream().anyMatch(pass -> !pass.isBefore(earliest) && !pass.isAfter(latest)) ? Way.GATE : way;
    }
}
