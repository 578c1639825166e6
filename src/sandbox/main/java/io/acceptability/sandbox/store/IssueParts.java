package io.acceptability.sandbox.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an issue has many of: labels, components, versions; and the name of an epic. */
public final class IssueParts {
    /** Id of the custom field that names an epic. */
    public static final long EPIC_NAME_FIELD = 10_101;

    private final Database database;
    private final Sequences sequences;

    /** A kind of reference from an issue to a part of its project, named as {@code nodeassociation} names it. */
    public enum Association {
        COMPONENT("Component", "IssueComponent", "component", "cname"),
        FIX_VERSION("Version", "IssueFixVersion", "projectversion", "vname"),
        AFFECTED_VERSION("Version", "IssueVersion", "projectversion", "vname");

        private final String entity;
        private final String type;
        private final String table;
        private final String column;

        Association(String entity, String type, String table, String column) {
            this.entity = entity;
            this.type = type;
            this.table = table;
            this.column = column;
        }
    }

    /** A component or version that an issue has. */
    public record Named(long id, String name) {}

    IssueParts(Database database, Sequences sequences) {
        this.database = database;
        this.sequences = sequences;
    }

    public List<String> labels(long issueId) {
        return labels(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    /** Labels by issue, sorted; issues without any are absent. */
    public Map<Long, List<String>> labels(Collection<Long> issueIds) {
        Map<Long, List<String>> found = new LinkedHashMap<>();
        database.read(sql -> sql.listIn(
                "select issue, label from label where fieldid is null and issue in (%s) order by label",
                issueIds,
                r -> found.computeIfAbsent(r.getLong(1), id -> new ArrayList<>())
                        .add(r.getString(2))));
        return found;
    }

    public void setLabels(long issueId, Collection<String> labels) {
        database.act(sql -> sql.update("delete from label where issue = ? and fieldid is null", issueId));
        addLabels(Map.of(issueId, labels));
    }

    /** Adds labels to many issues. */
    public void addLabels(Map<Long, ? extends Collection<String>> labels) {
        List<Object[]> rows = new ArrayList<>();
        labels.forEach((issue, own) -> own.stream()
                .distinct()
                .forEach(label -> rows.add(new Object[] {sequences.next("Label"), issue, label})));
        database.act(sql -> sql.batch("insert into label (id, issue, label) values (?,?,?)", rows));
    }

    public List<Named> parts(Association association, long issueId) {
        return parts(association, List.of(issueId)).getOrDefault(issueId, List.of());
    }

    /** Components or versions by issue; issues without any are absent. */
    public Map<Long, List<Named>> parts(Association association, Collection<Long> issueIds) {
        Map<Long, List<Named>> found = new LinkedHashMap<>();
        database.read(sql -> sql.listIn(
                "select n.source_node_id, t.id, t." + association.column + " from nodeassociation n join "
                        + association.table + " t on t.id = n.sink_node_id where n.source_node_entity = 'Issue'"
                        + " and n.association_type = '" + association.type + "' and n.source_node_id in (%s)"
                        + " order by t." + association.column,
                issueIds,
                r -> found.computeIfAbsent(r.getLong(1), id -> new ArrayList<>())
                        .add(new Named(r.getLong(2), r.getString(3)))));
        return found;
    }

    public void setParts(Association association, long issueId, Collection<Long> partIds) {
        database.act(sql -> sql.update(
                "delete from nodeassociation where source_node_id = ? and source_node_entity = 'Issue'"
                        + " and association_type = ?",
                issueId,
                association.type));
        addParts(association, Map.of(issueId, partIds));
    }

    /** Adds components or versions to many issues. */
    public void addParts(Association association, Map<Long, ? extends Collection<Long>> parts) {
        List<Object[]> rows = new ArrayList<>();
        parts.forEach((issue, own) -> own.stream()
                .distinct()
                .forEach(part -> rows.add(new Object[] {issue, part, association.entity, association.type})));
        database.act(sql -> sql.batch(
                "insert into nodeassociation (source_node_id, source_node_entity, sink_node_id, sink_node_entity,"
                        + " association_type) values (?,'Issue',?,?,?)",
                rows));
    }

    /** The name of an epic, where it was given one. */
    public Optional<String> epicName(long issueId) {
        return database.read(sql -> sql.first(
                "select stringvalue from customfieldvalue where issue = ? and customfield = ?",
                r -> r.getString(1),
                issueId,
                EPIC_NAME_FIELD));
    }

    /** Names of epics by issue; issues without one are absent. */
    public Map<Long, String> epicNames(Collection<Long> issueIds) {
        Map<Long, String> found = new LinkedHashMap<>();
        database.read(sql -> sql.listIn(
                "select issue, stringvalue from customfieldvalue where customfield = " + EPIC_NAME_FIELD
                        + " and issue in (%s)",
                issueIds,
                r -> found.put(r.getLong(1), r.getString(2))));
        return found;
    }

    /** Names an epic; null takes the name away. */
    public void setEpicName(long issueId, String name) {
        database.act(sql -> {
            sql.update("delete from customfieldvalue where issue = ? and customfield = ?", issueId, EPIC_NAME_FIELD);
            if (name != null) {
                sql.update(
                        "insert into customfieldvalue (id, issue, customfield, stringvalue) values (?,?,?,?)",
                        sequences.next("CustomFieldValue"),
                        issueId,
                        EPIC_NAME_FIELD,
                        name);
            }
        });
    }
}
