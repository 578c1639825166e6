package io.acceptability.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What the rules need to know of one issue.
 *
 * @param type the issue type's name as configured, not translated
 * @param priority the priority's name as configured, not translated; empty when it has none
 * @param status the status's name as configured, not translated
 * @param open whether it has no resolution
 * @param reportedByCustomer whether its reporter is in the customer role
 * @param plannedRelease whether it has an unreleased fix version
 * @param linked ids of the issues it is linked with, in either direction, by link types that are not the host's own; known of
 *     issues of the core flow, and left empty of others, because no rule asks
 */
public record IssueFacts(
        long id,
        String type,
        String priority,
        String status,
        boolean open,
        Set<String> labels,
        Set<String> components,
        boolean assigned,
        @Nullable LocalDate due,
        boolean plannedRelease,
        boolean reportedByCustomer,
        Set<Long> linked) {
    public IssueFacts {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(status, "status");
        labels = Set.copyOf(labels);
        components = Set.copyOf(components);
        linked = Set.copyOf(linked);
    }

    /** Whether somebody owns it by a date, or a coming release carries it. */
    public boolean isPlanned() {
        return (assigned && due != null) || plannedRelease;
    }
}
