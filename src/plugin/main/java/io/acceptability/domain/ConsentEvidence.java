package io.acceptability.domain;

import java.time.LocalDate;
import java.util.Objects;

/** One piece of evidence of where the customer stands. The id is the ledger sequence it was recorded under. */
public record ConsentEvidence(
        long id,
        ConsentKind kind,
        CustomerPerson person,
        LocalDate on,
        String channel,
        boolean lasting,
        String quote,
        @Nullable String link,
        Act act) {
    public ConsentEvidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(act, "act");
    }

    /** The kind's standing, or STRAINED where consent was given for the time being only. */
    public Standing standing() {
        return lasting ? kind.standing() : kind.standing().or(Standing.STRAINED);
    }
}
