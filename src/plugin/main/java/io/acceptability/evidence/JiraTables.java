package io.acceptability.evidence;

import io.acceptability.domain.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
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

/**
 * The SQL of evidence: it only selects, and only from tables that Jira documents.
 *
 * <p>Every question is asked for at most {@value Selection#CHUNK} issues at a time, so the number of statements grows with the scope only by
 * one per {@value Selection#CHUNK} ids.
 */
final class JiraTables {
    /** The field that a change of status is recorded under. */
    static final String STATUS = "status";

    /** The field that a new child of an epic is recorded under, in the epic's history. */
    static final String CHILD = "Epic Child";

    private static final String DONE_CATEGORY = "3";

    /** A link of one issue with another, as the database has it. */
    record LinkRow(String type, String inward, @Nullable String style, long source, long destination) {}

    /** What an issue's own row says; the assignee's user key is empty where it has none. */
    record IssueRow(
            long id,
            long project,
            String type,
            String priority,
            String status,
            boolean open,
            String assignee,
            @Nullable LocalDate due,
            @Nullable String reporter,
            @Nullable Instant created) {}

    /** The last comment that somebody wrote on an issue. */
    record CommentRow(long issue, String author, Instant at) {}

    /** A change of a field of an issue, by the ids that stood before and after; empty where there was none. */
    record ChangeRow(long issue, Instant at, String field, String before, String after) {}

    private final Selection database;

    JiraTables(Selection database) {
        this.database = database;
    }

    /**
     * Every link of these issues by their ids, in either direction, the host's own included.
     *
     * @param untold is given those of them that have a link whose type is not there: it might be the link to a child or to a blocker
     * @param subTasks is given the sub-tasks of the issues that their links lead to, by their parents
     */
    Map<Long, List<LinkRow>> links(Collection<Long> issues, Set<Long> untold, Map<Long, Set<Long>> subTasks) {
        Map<Long, List<LinkRow>> links = new HashMap<>();
        String columns = "select t.linkname, t.inward, t.pstyle, l.source, l.destination, ";
        String tables = " from {issuelink} l left join {issuelinktype} t on t.id = l.linktype where ";
        // Parts of their own, because no database looks up an "or" over two columns in an index as surely.
        database.selectIn(
                columns + "l.source, 0" + tables + "l.source in (?)"
                        + (" union all " + columns + "l.destination, 0" + tables + "l.destination in (?)")
                        + " union all select t.linkname, t.inward, t.pstyle, s.source, s.destination, l.source, 1"
                        + " from {issuelink} l join {issuelink} s on s.source = l.destination"
                        + " join {issuelinktype} t on t.id = s.linktype"
                        + " where t.pstyle = 'jira_subtask' and l.source in (?)",
                issues,
                row -> {
                    long issue = row.getLong(6);
                    if (row.getInt(7) == 1) {
                        add(subTasks, row.getLong(4), row.getLong(5));
                    } else if (row.getString(1) == null) {
                        untold.add(issue);
                    } else {
                        links.computeIfAbsent(issue, id -> new ArrayList<>())
                                .add(new LinkRow(
                                        text(row, 1), text(row, 2), row.getString(3), row.getLong(4), row.getLong(5)));
                    }
                });
        return links;
    }

    /** The issues of a project that are of these types; case does not count. */
    Set<Long> issuesOfTypes(long project, List<String> types) {
        Set<Long> ids = new HashSet<>();
        if (types.isEmpty()) {
            return ids;
        }
        List<Object> values = new ArrayList<>();
        values.add(project);
        types.forEach(type -> values.add(type.toLowerCase(Locale.ROOT)));
        database.select(
                "select i.id from {jiraissue} i join {issuetype} t on t.id = i.issuetype"
                        + " where i.project = ? and lower(t.pname) in (" + questionMarks(types.size()) + ")",
                values,
                row -> ids.add(row.getLong(1)));
        return ids;
    }

    /** The rows of these issues by id; an issue that is not there has none. */
    Map<Long, IssueRow> issues(Collection<Long> ids) {
        Map<Long, IssueRow> issues = new LinkedHashMap<>();
        database.selectIn(
                "select i.id, i.project, t.pname, p.pname, s.pname, i.resolution, i.assignee, i.duedate, i.reporter, i.created"
                        + " from {jiraissue} i left join {issuetype} t on t.id = i.issuetype"
                        + " left join {priority} p on p.id = i.priority"
                        + " left join {issuestatus} s on s.id = i.issuestatus where i.id in (?)",
                ids,
                row -> issues.put(
                        row.getLong(1),
                        new IssueRow(
                                row.getLong(1),
                                row.getLong(2),
                                text(row, 3),
                                text(row, 4),
                                text(row, 5),
                                text(row, 6).isEmpty(),
                                text(row, 7),
                                day(row.getTimestamp(8)),
                                row.getString(9),
                                instant(row.getTimestamp(10)))));
        return issues;
    }

    /**
     * What hangs on these issues: their labels, the names of their components, and which of them a coming release carries: a fix version
     * neither released nor archived.
     */
    void parts(
            Collection<Long> issues,
            Map<Long, Set<String>> labels,
            Map<Long, Set<String>> components,
            Set<Long> planned) {
        database.selectIn(
                "select issue, 1, label from {label} where fieldid is null and issue in (?)"
                        + " union all select a.source_node_id, case when c.id is null then 3 else 2 end, c.cname"
                        + " from {nodeassociation} a"
                        + " left join {component} c on c.id = a.sink_node_id and a.association_type = 'IssueComponent'"
                        + " left join {projectversion} v on v.id = a.sink_node_id and a.association_type = 'IssueFixVersion'"
                        + " and (v.released is null or v.released <> 'true') and (v.archived is null or v.archived <> 'true')"
                        + " where a.association_type in ('IssueComponent', 'IssueFixVersion')"
                        + " and a.source_node_entity = 'Issue' and (c.id is not null or v.id is not null)"
                        + " and a.source_node_id in (?)",
                issues,
                row -> {
                    switch (row.getInt(2)) {
                        case 1 -> add(labels, row.getLong(1), text(row, 3));
                        case 2 -> add(components, row.getLong(1), text(row, 3));
                        default -> planned.add(row.getLong(1));
                    }
                });
    }

    /** With which issues these are linked, in either direction, by link types that are not the host's own. */
    Map<Long, Set<Long>> neighbours(Collection<Long> issues) {
        Map<Long, Set<Long>> neighbours = new HashMap<>();
        String tables = " from {issuelink} l join {issuelinktype} t on t.id = l.linktype"
                + " where (t.pstyle is null or t.pstyle not like 'jira#_%' escape '#')";
        database.selectIn(
                "select l.source, l.destination" + tables
                        + " and l.source in (?) union all select l.destination, l.source" + tables
                        + " and l.destination in (?)",
                issues,
                row -> add(neighbours, row.getLong(1), row.getLong(2)));
        return neighbours;
    }

    /** When each author last commented each of these issues. */
    List<CommentRow> lastComments(Collection<Long> issues) {
        List<CommentRow> comments = new ArrayList<>();
        database.selectIn(
                "select issueid, author, max(created) from {jiraaction}"
                        + " where actiontype = 'comment' and author is not null and issueid in (?)"
                        + " group by issueid, author",
                issues,
                row -> comments.add(new CommentRow(
                        row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant())));
        return comments;
    }

    /**
     * What the history of these issues says: changes of status and resolution since then, and children that were ever added. The values are
     * compared here, since they are long texts there.
     */
    List<ChangeRow> changes(Collection<Long> issues, Instant since) {
        List<ChangeRow> changes = new ArrayList<>();
        String columns = "select g.issueid, g.created, i.field, i.oldvalue, i.newvalue from {changegroup} g"
                + " join {changeitem} i on i.groupid = g.id where ";
        // Parts of their own: an "or" over both tables keeps PostgreSQL from looking at the day before it joins.
        database.selectIn(
                columns + "i.field in ('" + STATUS + "', 'resolution') and g.created >= ? and g.issueid in (?)"
                        + (" union all " + columns + "i.field = '" + CHILD + "' and g.issueid in (?)"),
                List.of(Timestamp.from(since)),
                issues,
                row -> changes.add(new ChangeRow(
                        row.getLong(1), row.getTimestamp(2).toInstant(), text(row, 3), text(row, 4), text(row, 5))));
        return changes;
    }

    /** The ids of the statuses of the category Done. */
    Set<String> doneStatuses() {
        Set<String> done = new HashSet<>();
        database.select("select id, statuscategory from {issuestatus}", List.of(), row -> {
            if (DONE_CATEGORY.equals(row.getString(2))) {
                done.add(row.getString(1));
            }
        });
        return done;
    }

    /** What is asked of a subject that was delivered. */
    DeliveryTables ofDelivery() {
        return new DeliveryTables(database);
    }

    static String questionMarks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    static <T> void add(Map<Long, Set<T>> map, long key, T value) {
        map.computeIfAbsent(key, id -> new HashSet<>()).add(value);
    }

    static String text(ResultSet row, int column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /** Jira keeps a due date as midnight in the time zone of its own process, which is ours. */
    private static @Nullable LocalDate day(@Nullable Timestamp due) {
        return due == null ? null : due.toLocalDateTime().toLocalDate();
    }
}
