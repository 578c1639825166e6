package io.acceptability.event;

import java.time.Instant;
import java.util.List;

/** The gate refused a delivery, for reasons it had not refused it for in this state before. */
public final class GateRefusedEvent extends AcceptabilityEvent {
    private final List<String> codes;

    public GateRefusedEvent(
            String subjectType, long subjectId, String subjectKey, String authorKey, Instant at, List<String> codes) {
        super(subjectType, subjectId, subjectKey, authorKey, at);
        this.codes = List.copyOf(codes);
    }

    /** Why, in order: the codes of the REST contract. */
    public List<String> getCodes() {
        return codes;
    }
}
