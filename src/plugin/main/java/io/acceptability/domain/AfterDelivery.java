package io.acceptability.domain;

import java.time.Instant;
import java.util.Map;

/**
 * What happened to a subject's issues since it was delivered.
 *
 * @param arrived when issues of the scope were raised, linked or brought under the subject, where that was after the delivery
 * @param left when the subject first left the delivered statuses again, or none
 * @param unread why it could not be read, or none; no part of the evidence, because no judgement rests on it
 */
public record AfterDelivery(
        Map<Long, Instant> arrived,
        @Nullable Instant left,
        @Nullable Text unread) {
    public AfterDelivery {
        arrived = Map.copyOf(arrived);
    }

    /** What was read as a whole. */
    public AfterDelivery(Map<Long, Instant> arrived, @Nullable Instant left) {
        this(arrived, left, null);
    }

    /** What could not be read, for this reason. */
    public static AfterDelivery unreadable(Text why) {
        return new AfterDelivery(Map.of(), null, why);
    }
}
