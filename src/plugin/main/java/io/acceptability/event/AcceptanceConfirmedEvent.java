package io.acceptability.event;

import java.time.Instant;

/** The acceptance boundary was confirmed. */
public final class AcceptanceConfirmedEvent extends AcceptabilityEvent {
    public AcceptanceConfirmedEvent(
            String subjectType, long subjectId, String subjectKey, String authorKey, Instant at) {
        super(subjectType, subjectId, subjectKey, authorKey, at);
    }
}
