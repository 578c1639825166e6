package io.acceptability.domain;

import java.time.Instant;
import java.util.Objects;

/** Who wrote something down, and when. The author is the ledger's opaque local id, never a user key. */
public record Act(long author, Instant at) {
    public Act {
        Objects.requireNonNull(at, "at");
    }
}
