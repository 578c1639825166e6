package io.acceptability.evidence;

import io.acceptability.domain.Nullable;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of {@link JiraTables} that is asked of delivered subjects only. */
final class DeliveryTables {
    /** An issue's key, and when it was created. */
    record BornRow(long id, String key, @Nullable Instant created) {}

    private final Selection database;

    DeliveryTables(Selection database) {
        this.database = database;
    }

    /** The projects of these issues; an issue that is not there has none. */
    Map<Long, Long> projects(Collection<Long> issues) {
        Map<Long, Long> projects = new HashMap<>();
        database.selectIn(
                "select id, project from {jiraissue} where id in (?)",
                issues,
                row -> projects.put(row.getLong(1), row.getLong(2)));
        return projects;
    }

    /** The names of all statuses, by their ids. */
    Map<String, String> statuses() {
        Map<String, String> names = new HashMap<>();
        database.select(
                "select id, pname from {issuestatus}",
                List.of(),
                row -> names.put(row.getString(1), JiraTables.text(row, 2)));
        return names;
    }

    /** When these issues were created, and their keys as they are now. */
    List<BornRow> births(Collection<Long> ids) {
        List<BornRow> births = new ArrayList<>();
        database.selectIn(
                "select i.id, p.pkey, i.issuenum, i.created from {jiraissue} i"
                        + " left join {project} p on p.id = i.project where i.id in (?)",
                ids,
                row -> births.add(new BornRow(
                        row.getLong(1),
                        JiraTables.text(row, 2) + "-" + row.getLong(3),
                        JiraTables.instant(row.getTimestamp(4)))));
        return births;
    }

    /** When an issue was last linked with others since then, by their keys as they were, as its change history says. */
    Map<String, Instant> linked(long issue, Instant since) {
        Map<String, Instant> linked = new HashMap<>();
        database.select(
                "select g.created, i.newvalue from {changegroup} g join {changeitem} i on i.groupid = g.id"
                        + " where i.field = 'Link' and g.created > ? and g.issueid = ?",
                List.of(Timestamp.from(since), issue),
                row -> {
                    String key = JiraTables.text(row, 2);
                    if (!key.isEmpty()) {
                        linked.merge(key, row.getTimestamp(1).toInstant(), (a, b) -> a.isAfter(b) ? a : b);
                    }
                });
        return linked;
    }
}
