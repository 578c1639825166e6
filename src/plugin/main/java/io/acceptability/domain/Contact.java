package io.acceptability.domain;

import java.time.LocalDate;
import java.util.Objects;

/** A real conversation with the customer. The id is the ledger sequence it was recorded under. */
public record Contact(long id, LocalDate on, String channel, String person, String note, Act act) {
    public Contact {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(act, "act");
    }
}
