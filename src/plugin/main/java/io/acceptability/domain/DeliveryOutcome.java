package io.acceptability.domain;

import java.util.Objects;

/**
 * An outcome on record. A later one of the same delivery counts in its place; both stay.
 *
 * @param id the sequence number of its entry
 * @param delivery the sequence number of the delivery's entry
 */
public record DeliveryOutcome(long id, long delivery, OutcomeReport report, Act act) {
    public DeliveryOutcome {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(act, "act");
    }
}
