package io.acceptability.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A known gap that the customer accepts: limited, owned, dated, with a follow-on action.
 *
 * @param id the ledger sequence it was granted under
 * @param reading the id of the strained reading it covers
 * @param issue the one driver it covers, or none when it covers the whole reading
 */
public record Concession(
        long id,
        String reading,
        @Nullable Long issue,
        String gap,
        String limit,
        String owner,
        LocalDate due,
        Disposition disposition,
        @Nullable Long followOn,
        Act act) {
    /** What becomes of the gap. Names are persisted: never rename. */
    public enum Disposition {
        REPAIR,
        COMPENSATE,
        LIVE_WITH;

        /** The disposition's name, to be worded. */
        public Text label() {
            return Text.of("acceptability.disposition." + name());
        }
    }

    public Concession {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(disposition, "disposition");
        Objects.requireNonNull(act, "act");
    }
}
