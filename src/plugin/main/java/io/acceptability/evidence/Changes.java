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
    private final JiraTables tables;
    private final ZoneId zone;

    Changes(JiraTables tables, ZoneId zone) {
        this.tables = tables;
        this.zone = zone;
    }

    /**
     * On which day each of these issues was last reopened; one that was not is not in it.
     *
     * <p>Reopened means that its resolution was taken away, or that it left the statuses of the category Done for one of another.
     */
    Map<Long, LocalDate> reopened(Collection<Long> issues, Instant since) {
        List<ChangeRow> changes = tables.changesOfState(issues, since);
        boolean anyStatus = changes.stream().anyMatch(change -> change.field().equals(JiraTables.STATUS));
        Set<String> done = anyStatus ? tables.doneStatuses() : Set.of();
        Map<Long, LocalDate> days = new HashMap<>();
        for (ChangeRow change : changes) {
            if (isReopening(change, done)) {
                days.merge(change.issue(), LocalDate.ofInstant(change.at(), zone), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return days;
    }

    private static boolean isReopening(ChangeRow change, Set<String> done) {
        return change.field().equals(JiraTables.STATUS)
                ? done.contains(change.before()) && !done.contains(change.after())
                : !change.before().isEmpty() && change.after().isEmpty();
    }
}
