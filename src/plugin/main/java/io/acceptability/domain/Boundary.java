package io.acceptability.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The acceptance boundary: what the customer can catch, under which constraints, with which gaps.
 *
 * @param version 1 for the first text of a subject, one more with every edit
 * @param accountable who answers when something breaks
 * @param validUntil the last day on which a confirmation of this text still counts
 */
public record Boundary(
        int version,
        String accepted,
        String outside,
        List<Constraint> constraints,
        List<RedLine> redLines,
        String accountable,
        LocalDate validUntil,
        Act act) {
    public Boundary {
        Objects.requireNonNull(accepted, "accepted");
        Objects.requireNonNull(outside, "outside");
        constraints = List.copyOf(constraints);
        redLines = List.copyOf(redLines);
        Objects.requireNonNull(accountable, "accountable");
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(act, "act");
    }

    /** Whether a confirmation of this text may still count on that day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
