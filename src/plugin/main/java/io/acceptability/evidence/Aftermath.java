package io.acceptability.evidence;

import io.acceptability.domain.AfterDelivery;
import io.acceptability.domain.Policy;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Jira tells of the time since a delivery.
 *
 * <p>A link has no date of its own: when it was made, the change history of the subject says, by the other issue's key. One whose key has
 * changed since counts from the day it was raised.
 */
final class Aftermath {
    private final JiraTables tables;

    Aftermath(JiraTables tables) {
        this.tables = tables;
    }

    AfterDelivery read(long subject, Collection<Long> scope, Policy policy, Instant delivered) {
        List<JiraTables.ChangeRow> history = tables.changes(Set.of(subject), delivered);
        Map<Long, Instant> added = Changes.added(history).getOrDefault(subject, Map.of());
        Map<String, Instant> linked = tables.ofDelivery().linked(subject, delivered);
        Map<Long, Instant> arrived = new HashMap<>();
        for (DeliveryTables.BornRow issue : tables.ofDelivery().births(scope)) {
            Stream.of(
                            Optional.ofNullable(issue.created()),
                            Optional.ofNullable(added.get(issue.id())),
                            Optional.ofNullable(linked.get(issue.key())))
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder())
                    .filter(at -> at.isAfter(delivered))
                    .ifPresent(at -> arrived.put(issue.id(), at));
        }
        return new AfterDelivery(arrived, left(history, policy, delivered).orElse(null));
    }

    private Optional<Instant> left(List<JiraTables.ChangeRow> history, Policy policy, Instant delivered) {
        List<JiraTables.ChangeRow> changes = history.stream()
                .filter(change ->
                        change.field().equals(JiraTables.STATUS) && change.at().isAfter(delivered))
                .toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> names = tables.ofDelivery().statuses();
        return changes.stream()
                .filter(change ->
                        isDelivered(policy, names, change.before()) && !isDelivered(policy, names, change.after()))
                .map(JiraTables.ChangeRow::at)
                .min(Comparator.naturalOrder());
    }

    private static boolean isDelivered(Policy policy, Map<String, String> names, String status) {
        return Policy.matches(policy.deliveredStatuses(), names.getOrDefault(status, ""));
    }
}
