package io.acceptability.sandbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of {@code jiraissue}, and what hangs on an issue in tables of its own. */
public final class IssueRows {
    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)-([0-9]{1,15})");
    private static final String SELECT =
            "select i.*, p.pkey as projectkey from jiraissue i join project p on p.id = i.project ";

    private final Database database;
    private final Sequences sequences;

    IssueRows(Database database, Sequences sequences) {
        this.database = database;
        this.sequences = sequences;
    }

    public long nextId() {
        return sequences.next("Issue");
    }

    public Optional<IssueRecord> byId(long id) {
        return database.read(sql -> sql.first(SELECT + "where i.id = ?", IssueRows::row, id));
    }

    /** The issue with this key now; whatever the case of the project's key. */
    public Optional<IssueRecord> byCurrentKey(String key) {
        Matcher parts = KEY.matcher(key == null ? "" : key.trim());
        if (!parts.matches()) {
            return Optional.empty();
        }
        return database.read(sql -> sql.first(
                SELECT + "where p.pkey = ? and i.issuenum = ?",
                IssueRows::row,
                parts.group(1).toUpperCase(Locale.ROOT),
                Long.parseLong(parts.group(2))));
    }

    /** The issue with this key, now or before it was moved. */
    public Optional<IssueRecord> byKey(String key) {
        return byCurrentKey(key)
                .or(() -> database.read(sql -> sql.first(
                        SELECT + "join moved_issue_key m on m.issue_id = i.id where m.old_issue_key = ?",
                        IssueRows::row,
                        key == null ? "" : key.trim().toUpperCase(Locale.ROOT))));
    }

    /** The issues with these ids, in the order of the ids; missing ones are left out. */
    public List<IssueRecord> byIds(Collection<Long> ids) {
        Map<Long, IssueRecord> found = new LinkedHashMap<>();
        database.read(sql -> sql.listIn(SELECT + "where i.id in (%s)", ids, IssueRows::row))
                .forEach(issue -> found.put(issue.id(), issue));
        return ids.stream().distinct().map(found::get).filter(i -> i != null).toList();
    }

    /** Issues by a condition over {@code i} (jiraissue) and {@code p} (project). */
    public List<IssueRecord> where(String condition, List<?> arguments, String order) {
        return database.read(sql ->
                sql.list(SELECT + "where " + condition + " order by " + order, IssueRows::row, arguments.toArray()));
    }

    public long count(long projectId) {
        return database.read(
                sql -> sql.first("select count(*) from jiraissue where project = ?", r -> r.getLong(1), projectId)
                        .orElse(0L));
    }

    /** Inserts rows as they are. */
    public void insert(Collection<IssueRecord> issues) {
        database.act(sql -> sql.batch(
                "insert into jiraissue (id, issuenum, project, reporter, assignee, creator, issuetype, summary,"
                        + " description, environment, priority, resolution, issuestatus, created, updated, duedate,"
                        + " resolutiondate, workflow_id, security, archived, votes, watches)"
                        + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0,0)",
                issues.stream()
                        .map(i -> new Object[] {
                            i.id(),
                            i.number(),
                            i.projectId(),
                            i.reporter(),
                            i.assignee(),
                            i.creator(),
                            i.typeId(),
                            i.summary(),
                            i.description(),
                            i.environment(),
                            i.priorityId(),
                            i.resolutionId(),
                            i.statusId(),
                            i.created(),
                            i.updated(),
                            i.due(),
                            i.resolved(),
                            i.workflowEntry(),
                            i.securityLevel(),
                            i.archived() ? "Y" : null
                        })
                        .toList()));
    }

    /** Sets columns of one issue. */
    public void set(long id, Map<String, ?> columns) {
        if (columns.isEmpty()) {
            return;
        }
        List<Object> arguments = new ArrayList<>(columns.values());
        arguments.add(id);
        String assignments = String.join(
                ", ", columns.keySet().stream().map(column -> column + " = ?").toList());
        database.act(sql -> sql.update("update jiraissue set " + assignments + " where id = ?", arguments.toArray()));
    }

    /** Remembers that an issue once had this key. */
    public void rememberKey(String oldKey, long issueId) {
        database.act(sql -> sql.update(
                "insert into moved_issue_key (id, old_issue_key, issue_id) values (?,?,?)",
                sequences.next("MovedIssueKey"),
                oldKey,
                issueId));
    }

    /** Removes an issue with all that hangs on it. */
    public void delete(IssueRecord issue) {
        long id = issue.id();
        database.act(sql -> {
            sql.update("delete from issuelink where source = ? or destination = ?", id, id);
            sql.update("delete from label where issue = ?", id);
            sql.update("delete from nodeassociation where source_node_id = ? and source_node_entity = 'Issue'", id);
            sql.update("delete from customfieldvalue where issue = ?", id);
            sql.update("delete from jiraaction where issueid = ?", id);
            sql.update("delete from changeitem where groupid in (select id from changegroup where issueid = ?)", id);
            sql.update("delete from changegroup where issueid = ?", id);
            sql.update("delete from entity_property where entity_id = ? and entity_name = 'IssueProperty'", id);
            sql.update("delete from moved_issue_key where issue_id = ?", id);
            sql.update("delete from sandbox_dangling where issue = ?", id);
            if (issue.workflowEntry() != null) {
                sql.update("delete from os_currentstep where entry_id = ?", issue.workflowEntry());
                sql.update("delete from os_historystep where entry_id = ?", issue.workflowEntry());
                sql.update("delete from os_wfentry where id = ?", issue.workflowEntry());
            }
            sql.update("delete from jiraissue where id = ?", id);
        });
    }

    private static IssueRecord row(ResultSet r) throws SQLException {
        return new IssueRecord(
                r.getLong("id"),
                r.getLong("project"),
                r.getString("projectkey"),
                r.getLong("issuenum"),
                r.getString("issuetype"),
                r.getString("summary"),
                r.getString("description"),
                r.getString("environment"),
                r.getString("priority"),
                r.getString("resolution"),
                r.getString("issuestatus"),
                r.getString("reporter"),
                r.getString("assignee"),
                r.getString("creator"),
                Sql.instant(r, "created"),
                Sql.instant(r, "updated"),
                Sql.day(r, "duedate"),
                Sql.instant(r, "resolutiondate"),
                Sql.number(r, "workflow_id"),
                Sql.number(r, "security"),
                "Y".equals(r.getString("archived")));
    }
}
