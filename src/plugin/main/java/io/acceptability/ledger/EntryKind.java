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
    POLICY_SET;

    /** What somebody did, in the past tense, to be worded with their name and the time. */
    public Text said(String name, Object at) {
        return Text.of("acceptability.ledger." + name(), name, at);
    }

    static Optional<EntryKind> byName(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
