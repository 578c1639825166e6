package io.acceptability.event;

import java.time.Instant;

/** A confirmation that was current is so no more: the facts got worse. The author is whoever had confirmed it. */
public final class ConfirmationStaleEvent extends AcceptabilityEvent {
    public ConfirmationStaleEvent(String subjectType, long subjectId, String subjectKey, String authorKey, Instant at) {
        super(subjectType, subjectId, subjectKey, authorKey, at);
    }
}
