package io.acceptability.evidence;

import io.acceptability.domain.Nullable;
import io.acceptability.domain.StatusLog;
import io.acceptability.domain.StatusLog.Step;
import io.acceptability.domain.StatusLog.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The SQL about statuses that issues are or were in: it only selects, many issues at a time. */
final class StatusTables {
    private static final String TYPE = "issuetype";

    private final Selection database;

    StatusTables(Selection database) {
        this.database = database;
    }

    /** The issues of these types that are in these statuses; case does not count. */
    Set<Long> in(Collection<String> statuses, Collection<String> types) {
        Set<Long> ids = new HashSet<>();
        if (!statuses.isEmpty() && !types.isEmpty()) {
            database.select(
                    "select i.id from {jiraissue} i join {issuestatus} s on s.id = i.issuestatus"
                            + " join {issuetype} t on t.id = i.issuetype where lower(s.pname) in ("
                            + marks(statuses) + ") and lower(t.pname) in (" + marks(types) + ")",
                    lower(statuses, types),
                    row -> ids.add(row.getLong(1)));
        }
        return ids;
    }

    /** Those of these issues that are in these statuses. */
    Set<Long> in(Collection<String> statuses, List<Long> issues) {
        Set<Long> ids = new HashSet<>();
        if (!statuses.isEmpty()) {
            database.selectIn(
                    "select i.id from {jiraissue} i join {issuestatus} s on s.id = i.issuestatus where lower(s.pname) in ("
                            + marks(statuses) + ") and i.id in (?)",
                    lower(statuses),
                    issues,
                    row -> ids.add(row.getLong(1)));
        }
        return ids;
    }

    /** The issues of these types that came into one of these statuses at this time or later. */
    Set<Long> into(Collection<String> statuses, Collection<String> types, Instant since) {
        Set<Long> ids = new HashSet<>();
        if (!types.isEmpty()) {
            Set<String> wanted =
                    new HashSet<>(lower(statuses).stream().map(String::valueOf).toList());
            Map<String, String> names = names("issuestatus");
            List<Object> parameters = new ArrayList<>();
            parameters.add(Timestamp.from(since));
            parameters.addAll(lower(types));
            // The new value is compared here, since it is a long text there.
            database.select(
                    "select g.issueid, c.newvalue, c.newstring from {changegroup} g"
                            + " join {changeitem} c on c.groupid = g.id join {jiraissue} i on i.id = g.issueid"
                            + " join {issuetype} t on t.id = i.issuetype where c.field = '" + JiraTables.STATUS
                            + "' and g.created >= ? and lower(t.pname) in (" + marks(types) + ")",
                    parameters,
                    row -> {
                        if (wanted.contains(name(names, row, 2).toLowerCase(Locale.ROOT))) {
                            ids.add(row.getLong(1));
                        }
                    });
        }
        return ids;
    }

    /** Where each of these issues has been; an issue that is not there has no log. */
    Map<Long, StatusLog> logs(Collection<Long> issues) {
        Map<Long, List<Step>> steps = steps(issues);
        Map<Long, StatusLog> logs = new LinkedHashMap<>();
        database.selectIn(
                "select i.id, i.project, t.pname, s.pname, i.created, i.creator from {jiraissue} i"
                        + " left join {issuetype} t on t.id = i.issuetype"
                        + " left join {issuestatus} s on s.id = i.issuestatus where i.id in (?)",
                issues,
                row -> logs.put(
                        row.getLong(1),
                        new StatusLog(
                                row.getLong(1),
                                row.getLong(2),
                                text(row, 3),
                                text(row, 4),
                                instant(row.getTimestamp(5)),
                                row.getString(6),
                                steps.getOrDefault(row.getLong(1), List.of()))));
        return logs;
    }

    private Map<Long, List<Step>> steps(Collection<Long> issues) {
        Map<String, String> statuses = names("issuestatus");
        Map<String, String> types = names("issuetype");
        Map<Long, Map<Long, Step>> groups = new HashMap<>();
        database.selectIn(
                "select g.issueid, g.id, g.created, g.author, c.field, c.oldvalue, c.oldstring, c.newvalue, c.newstring"
                        + " from {changegroup} g join {changeitem} c on c.groupid = g.id where c.field in ('"
                        + JiraTables.STATUS + "', '" + TYPE + "', 'project', 'Key', 'Workflow') and g.issueid in (?)"
                        + " order by g.created, g.id",
                issues,
                row -> {
                    Map<Long, Step> ofIssue = groups.computeIfAbsent(row.getLong(1), id -> new LinkedHashMap<>());
                    Step step = ofIssue.get(row.getLong(2));
                    ofIssue.put(row.getLong(2), with(step, row, statuses, types));
                });
        Map<Long, List<Step>> steps = new HashMap<>();
        groups.forEach((issue, ofIssue) -> steps.put(issue, List.copyOf(ofIssue.values())));
        return steps;
    }

    private static Step with(
            @Nullable Step known, ResultSet row, Map<String, String> statuses, Map<String, String> types)
            throws SQLException {
        Step step = known == null
                ? new Step(row.getTimestamp(3).toInstant(), row.getString(4), null, null, false, false)
                : known;
        return switch (text(row, 5)) {
            case JiraTables.STATUS ->
                new Step(step.at(), step.author(), turn(row, statuses), step.type(), step.moved(), step.migrated());
            case TYPE ->
                new Step(step.at(), step.author(), step.status(), turn(row, types), step.moved(), step.migrated());
            case "Workflow" -> new Step(step.at(), step.author(), step.status(), step.type(), step.moved(), true);
            default -> new Step(step.at(), step.author(), step.status(), step.type(), true, step.migrated());
        };
    }

    private static Turn turn(ResultSet row, Map<String, String> names) throws SQLException {
        return new Turn(name(names, row, 6), name(names, row, 8));
    }

    /** The name that an id has now, or, where it is gone, the name that was written beside it then. */
    private static String name(Map<String, String> names, ResultSet row, int column) throws SQLException {
        String known = names.get(text(row, column));
        return known == null ? text(row, column + 1) : known;
    }

    private Map<String, String> names(String table) {
        Map<String, String> names = new HashMap<>();
        database.select(
                "select id, pname from {" + table + "}", List.of(), row -> names.put(text(row, 1), text(row, 2)));
        return names;
    }

    @SafeVarargs
    private static List<Object> lower(Collection<String>... names) {
        List<Object> lower = new ArrayList<>();
        for (Collection<String> some : names) {
            some.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        }
        return lower;
    }

    private static String marks(Collection<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
