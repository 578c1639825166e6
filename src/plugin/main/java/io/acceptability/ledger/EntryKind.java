package io.acceptability.ledger;

import io.acceptability.domain.Text;
import java.util.Arrays;
import java.util.Optional;

/** What an entry is about. Names are persisted: never rename. */
public enum EntryKind {
    JUDGED,
    EVIDENCE_RECORDED,
    CONTACT_RECORDED,
    CONCESSION_GRANTED,
    CONCESSION_ENDED,
    BOUNDARY_DRAFTED,
    CONFIRMED,
    WITHDRAWN,
    POLICY_SET,
    /** The gate refused. */
    REFUSED,
    /** It was delivered through the gate. */
    DELIVERED,
    /** It reached a delivered status without passing the gate. */
    UNCONFIRMED_DELIVERY,
    /** Somebody said how a delivery went. */
    OUTCOME_RECORDED,
    /** Names of people were erased. */
    NAMES_ERASED;

    /** Whether a judgement may be another after it, so that whoever did not know it must look again before writing. */
    public boolean changesInputs() {
        return switch (this) {
            case REFUSED, DELIVERED, UNCONFIRMED_DELIVERY, OUTCOME_RECORDED, NAMES_ERASED -> false;
            default -> true;
        };
    }

    /** What somebody did, in the past tense, to be worded with their name and the time. */
    public Text said(String name, Object at) {
        return Text.of("acceptability.ledger." + name(), name, at);
    }

    static Optional<EntryKind> byName(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
