package io.acceptability.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * A stay in a delivered status, from its beginning.
 *
 * @param id the sequence number of its entry
 * @param at when it began; of {@link Way#FOUND} when it was first seen
 * @param status the delivered status's name as configured, not translated
 * @param confirmed whether it passed the gate
 * @param verdict as it stood when the delivery was recorded, as is the snapshot
 * @param confirmation the id of the confirmation that was current then, or none
 * @param policyVersion the policy it was judged under
 * @param act who delivered it as far as anybody knows, and when it was recorded
 */
public record Delivery(
        long id,
        Instant at,
        String status,
        Way way,
        boolean confirmed,
        Verdict verdict,
        Snapshot snapshot,
        @Nullable Long confirmation,
        int policyVersion,
        Act act) {
    public Delivery {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(act, "act");
        if (confirmed != (way == Way.GATE)) {
            throw new IllegalArgumentException("a delivery is confirmed exactly when it came through the gate");
        }
    }

    /** What a reader is told: when, and where it is so, that nobody had confirmed it, and by which way it came. */
    public Text sentence() {
        return confirmed
                ? Text.of("acceptability.delivery.confirmed", at)
                : Text.of("acceptability.delivery.unconfirmed." + (way == Way.FOUND ? "found" : "by"), at, way.label());
    }
}
