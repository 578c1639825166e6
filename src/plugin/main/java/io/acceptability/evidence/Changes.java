package io.acceptability.evidence;

import io.acceptability.evidence.JiraTables.ChangeRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the change history of issues means. */
final class Changes {
    private final List<ChangeRow> changes;
    private final Set<String> done;
    private final ZoneId zone;

    private Changes(List<ChangeRow> changes, Set<String> done, ZoneId zone) {
        this.changes = changes;
        this.done = done;
        this.zone = zone;
    }

    /** Reads what happened to these issues since then, and whatever joined them before. */
    static Changes read(JiraTables tables, Collection<Long> issues, Instant since, ZoneId zone) {
        List<ChangeRow> changes = tables.changes(issues, since);
        boolean anyStatus = changes.stream().anyMatch(change -> change.field().equals(JiraTables.STATUS));
        return new Changes(changes, anyStatus ? tables.doneStatuses() : Set.of(), zone);
    }

    /**
     * On which day each issue was last reopened; one that was not is not in it.
     *
     * <p>Reopened means that its resolution was taken away, or that it left the statuses of the category Done for one of another.
     */
    Map<Long, LocalDate> reopened() {
        Map<Long, LocalDate> days = new HashMap<>();
        for (ChangeRow change : changes) {
            if (isReopening(change)) {
                days.merge(change.issue(), LocalDate.ofInstant(change.at(), zone), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return days;
    }

    /** When children were last added to each epic, by their ids. */
    Map<Long, Map<Long, Instant>> added() {
        return added(changes);
    }

    /** As {@link #added()}, of changes that were read otherwise. */
    static Map<Long, Map<Long, Instant>> added(List<ChangeRow> changes) {
        Map<Long, Map<Long, Instant>> added = new HashMap<>();
        for (ChangeRow change : changes) {
            if (change.field().equals(JiraTables.CHILD) && change.after().matches("\\d{1,18}")) {
                added.computeIfAbsent(change.issue(), epic -> new HashMap<>())
                        .merge(Long.valueOf(change.after()), change.at(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return added;
    }

    private boolean isReopening(ChangeRow change) {
        return switch (change.field()) {
            case JiraTables.STATUS -> done.contains(change.before()) && !done.contains(change.after());
            case JiraTables.CHILD -> false;
            default -> !change.before().isEmpty() && change.after().isEmpty();
        };
    }
}
