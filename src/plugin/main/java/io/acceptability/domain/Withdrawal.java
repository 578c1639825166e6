package io.acceptability.domain;

import java.util.Objects;

/** A confirmation taken back, with the reason. */
public record Withdrawal(String reason, Act act) {
    public Withdrawal {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(act, "act");
    }
}
