package io.acceptability.event;

import java.time.Instant;
import java.util.Objects;

/** A subject was delivered through the gate. */
public final class DeliveredEvent extends AcceptabilityEvent {
    private final Instant deliveredAt;

    public DeliveredEvent(
            String subjectType, long subjectId, String subjectKey, String authorKey, Instant at, Instant deliveredAt) {
        super(subjectType, subjectId, subjectKey, authorKey, at);
        this.deliveredAt = Objects.requireNonNull(deliveredAt, "deliveredAt");
    }

    /** When it reached the delivered status. */
    public Instant getDeliveredAt() {
        return deliveredAt;
    }
}
