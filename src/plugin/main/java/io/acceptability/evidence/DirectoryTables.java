package io.acceptability.evidence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The SQL of the directory: it only selects, and only from tables that Jira documents. */
final class DirectoryTables {
    private final Selection database;

    DirectoryTables(Selection database) {
        this.database = database;
    }

    /** The issues of these types in all projects, newest first; case does not count. */
    List<Long> issuesOfTypes(List<String> types) {
        List<Long> ids = new ArrayList<>();
        if (!types.isEmpty()) {
            database.select(
                    "select i.id from {jiraissue} i join {issuetype} t on t.id = i.issuetype"
                            + " where lower(t.pname) in (" + JiraTables.questionMarks(types.size())
                            + ") order by i.id desc",
                    types.stream().map(type -> type.toLowerCase(Locale.ROOT)).toList(),
                    row -> ids.add(row.getLong(1)));
        }
        return ids;
    }

    /** All names of one kind, such as {@code pname} of {@code issuestatus}. */
    Set<String> names(String table, String column) {
        Set<String> names = new HashSet<>();
        database.select(
                "select " + column + " from {" + table + "}", List.of(), row -> names.add(JiraTables.text(row, 1)));
        return names;
    }

    /** With which issues these are linked, in either direction, by any link type. */
    Map<Long, Set<Long>> allNeighbours(Collection<Long> issues) {
        Map<Long, Set<Long>> neighbours = new HashMap<>();
        String links = "select l.source, l.destination from {issuelink} l where ";
        database.selectIn(
                links + "l.source in (?)", issues, row -> JiraTables.add(neighbours, row.getLong(1), row.getLong(2)));
        database.selectIn(
                links + "l.destination in (?)",
                issues,
                row -> JiraTables.add(neighbours, row.getLong(2), row.getLong(1)));
        return neighbours;
    }

    /** How many links these issues have, in either direction. */
    Map<Long, Integer> linkCounts(Collection<Long> issues) {
        Map<Long, Integer> counts = new HashMap<>();
        for (String end : List.of("source", "destination")) {
            database.selectIn(
                    "select " + end + ", count(*) from {issuelink} where " + end + " in (?) group by " + end,
                    issues,
                    row -> counts.merge(row.getLong(1), row.getInt(2), Integer::sum));
        }
        return counts;
    }

    /** The epics and the parents of these issues. */
    Map<Long, Set<Long>> parents(Collection<Long> issues) {
        Map<Long, Set<Long>> parents = new HashMap<>();
        database.selectIn(
                "select l.destination, l.source from {issuelink} l join {issuelinktype} t on t.id = l.linktype"
                        + " where t.pstyle in ('jira_gh_epic_story', 'jira_subtask') and l.destination in (?)",
                issues,
                row -> JiraTables.add(parents, row.getLong(1), row.getLong(2)));
        return parents;
    }

    /** When the issues were last changed that were changed since then. */
    Map<Long, Instant> changedSince(Instant since) {
        Map<Long, Instant> changed = new HashMap<>();
        database.select(
                "select id, updated from {jiraissue} where updated >= ?",
                List.of(Timestamp.from(since)),
                row -> changed.put(row.getLong(1), row.getTimestamp(2).toInstant()));
        return changed;
    }
}
