package io.acceptability.event;

import java.time.Instant;
import java.util.Objects;

/** A subject reached a delivered status without passing the gate. */
public final class UnconfirmedDeliveryEvent extends AcceptabilityEvent {
    private final Instant deliveredAt;
    private final String way;

    public UnconfirmedDeliveryEvent(
            String subjectType,
            long subjectId,
            String subjectKey,
            String authorKey,
            Instant at,
            Instant deliveredAt,
            String way) {
        super(subjectType, subjectId, subjectKey, authorKey, at);
        this.deliveredAt = Objects.requireNonNull(deliveredAt, "deliveredAt");
        this.way = Objects.requireNonNull(way, "way");
    }

    /** When it reached the delivered status. */
    public Instant getDeliveredAt() {
        return deliveredAt;
    }

    /** How it came there: a way of the REST contract. */
    public String getWay() {
        return way;
    }
}
