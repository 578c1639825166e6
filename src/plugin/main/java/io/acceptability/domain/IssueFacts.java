package io.acceptability.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What the rules need to know of one issue.
 *
 * @param type the issue type's name as configured, not translated
 * @param priority the priority's name as configured, not translated; empty when it has none
 * @param open whether it has no resolution
 * @param reportedByCustomer whether its reporter is in the customer role
 * @param plannedRelease whether it has an unreleased fix version
 * @param linked ids of the issues it is linked with, in either direction, by link types that are not the host's own
 */
public record IssueFacts(
        long id,
        String type,
        String priority,
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
        labels = Set.copyOf(labels);
        components = Set.copyOf(components);
        linked = Set.copyOf(linked);
    }

    /** Whether somebody owns it by a date, or a coming release carries it. */
    public boolean isPlanned() {
        return (assigned && due != null) || plannedRelease;
    }
}
