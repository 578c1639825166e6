package io.acceptability.sandbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written about an issue over time: comments, history, entity properties; and the sandbox's settings. */
public final class Records {
    private final Database database;
    private final Sequences sequences;

    /** A comment. */
    public record Comment(long id, long issueId, String author, String body, Instant created, Instant updated) {}

    /** One changed field; values are ids, strings are what people read. */
    public record Change(
            String field, String fieldType, String oldValue, String oldString, String newValue, String newString) {
        /** A change of one of Jira's own fields. */
        public static Change of(String field, String oldValue, String oldString, String newValue, String newString) {
            return new Change(field, "jira", oldValue, oldString, newValue, newString);
        }
    }

    /** The fields somebody changed in one act. */
    public record ChangeGroup(long id, long issueId, String author, Instant created, List<Change> changes) {}

    Records(Database database, Sequences sequences) {
        this.database = database;
        this.sequences = sequences;
    }

    public Comment addComment(long issueId, String author, String body, Instant at) {
        Comment comment = new Comment(sequences.next("Action"), issueId, author, body, at, at);
        addComments(List.of(comment));
        return comment;
    }

    /** Adds comments; ids of 0 are replaced. */
    public void addComments(Collection<Comment> comments) {
        database.act(sql -> sql.batch(
                "insert into jiraaction (id, issueid, author, actiontype, actionbody, created, updateauthor, updated)"
                        + " values (?,?,?,'comment',?,?,?,?)",
                comments.stream()
                        .map(c -> new Object[] {
                            c.id() == 0 ? sequences.next("Action") : c.id(),
                            c.issueId(),
                            c.author(),
                            c.body(),
                            c.created(),
                            c.author(),
                            c.updated()
                        })
                        .toList()));
    }

    /** Comments of an issue, oldest first. */
    public List<Comment> comments(long issueId) {
        return database.read(sql -> sql.list(
                "select * from jiraaction where issueid = ? and actiontype = 'comment' order by created, id",
                Records::comment,
                issueId));
    }

    public Optional<Comment> comment(long id) {
        return database.read(sql ->
                sql.first("select * from jiraaction where id = ? and actiontype = 'comment'", Records::comment, id));
    }

    public void updateComment(long id, String body, Instant at) {
        database.act(sql -> sql.update("update jiraaction set actionbody = ?, updated = ? where id = ?", body, at, id));
    }

    public void deleteComment(long id) {
        database.act(sql -> sql.update("delete from jiraaction where id = ? and actiontype = 'comment'", id));
    }

    /** Writes a change group; none when nothing changed. */
    public void addHistory(long issueId, String author, Instant at, List<Change> changes) {
        if (!changes.isEmpty()) {
            addHistory(List.of(new ChangeGroup(0, issueId, author, at, changes)));
        }
    }

    /** Writes many change groups; ids of 0 are replaced. */
    public void addHistory(Collection<ChangeGroup> groups) {
        List<Object[]> groupRows = new ArrayList<>();
        List<Object[]> itemRows = new ArrayList<>();
        for (ChangeGroup group : groups) {
            long id = group.id() == 0 ? sequences.next("ChangeGroup") : group.id();
            groupRows.add(new Object[] {id, group.issueId(), group.author(), group.created()});
            for (Change c : group.changes()) {
                itemRows.add(new Object[] {
                    sequences.next("ChangeItem"),
                    id,
                    c.fieldType(),
                    c.field(),
                    c.oldValue(),
                    c.oldString(),
                    c.newValue(),
                    c.newString()
                });
            }
        }
        database.act(sql -> {
            sql.batch("insert into changegroup (id, issueid, author, created) values (?,?,?,?)", groupRows);
            sql.batch(
                    "insert into changeitem (id, groupid, fieldtype, field, oldvalue, oldstring, newvalue, newstring)"
                            + " values (?,?,?,?,?,?,?,?)",
                    itemRows);
        });
    }

    /** Change groups of an issue, oldest first. */
    public List<ChangeGroup> history(long issueId) {
        Map<Long, ChangeGroup> groups = new LinkedHashMap<>();
        database.read(sql -> sql.list(
                "select g.id, g.author, g.created, c.fieldtype, c.field, c.oldvalue, c.oldstring, c.newvalue,"
                        + " c.newstring from changegroup g join changeitem c on c.groupid = g.id where g.issueid = ?"
                        + " order by g.created, g.id, c.id",
                r -> groups.computeIfAbsent(r.getLong("id"), id -> group(r, id, issueId))
                        .changes()
                        .add(new Change(
                                r.getString("field"),
                                r.getString("fieldtype"),
                                r.getString("oldvalue"),
                                r.getString("oldstring"),
                                r.getString("newvalue"),
                                r.getString("newstring"))),
                issueId));
        return List.copyOf(groups.values());
    }

    public List<String> propertyKeys(String entity, long entityId) {
        return database.read(sql -> sql.list(
                "select property_key from entity_property where entity_id = ? and entity_name = ? order by property_key",
                r -> r.getString(1),
                entityId,
                entity));
    }

    /** The JSON of an entity property. */
    public Optional<String> property(String entity, long entityId, String key) {
        return database.read(sql -> sql.first(
                "select json_value from entity_property where entity_id = ? and entity_name = ? and property_key = ?",
                r -> r.getString(1),
                entityId,
                entity,
                key));
    }

    /** Sets an entity property; says whether it is new. */
    public boolean setProperty(String entity, long entityId, String key, String json) {
        Instant now = Instant.now();
        return database.write(sql -> {
            int changed = sql.update(
                    "update entity_property set json_value = ?, updated = ? where entity_id = ? and entity_name = ?"
                            + " and property_key = ?",
                    json,
                    now,
                    entityId,
                    entity,
                    key);
            if (changed == 0) {
                sql.update(
                        "insert into entity_property (id, entity_name, entity_id, property_key, created, updated,"
                                + " json_value) values (?,?,?,?,?,?,?)",
                        sequences.next("EntityProperty"),
                        entity,
                        entityId,
                        key,
                        now,
                        now,
                        json);
            }
            return changed == 0;
        });
    }

    public boolean deleteProperty(String entity, long entityId, String key) {
        return database.write(sql -> sql.update(
                        "delete from entity_property where entity_id = ? and entity_name = ? and property_key = ?",
                        entityId,
                        entity,
                        key))
                == 1;
    }

    /** A remembered value of the sandbox itself. */
    public Optional<String> setting(String key) {
        return database.read(sql ->
                sql.first("select setting_value from sandbox_setting where setting_key = ?", r -> r.getString(1), key));
    }

    public void setSetting(String key, String value) {
        database.act(sql -> {
            if (sql.update("update sandbox_setting set setting_value = ? where setting_key = ?", value, key) == 0) {
                sql.update("insert into sandbox_setting (setting_key, setting_value) values (?,?)", key, value);
            }
        });
    }

    private static ChangeGroup group(ResultSet r, long id, long issueId) {
        try {
            return new ChangeGroup(id, issueId, r.getString("author"), Sql.instant(r, "created"), new ArrayList<>());
        } catch (SQLException e) {
            throw new StoreException("The history cannot be read", e);
        }
    }

    private static Comment comment(ResultSet r) throws SQLException {
        return new Comment(
                r.getLong("id"),
                r.getLong("issueid"),
                r.getString("author"),
                r.getString("actionbody"),
                Sql.instant(r, "created"),
                Sql.instant(r, "updated"));
    }
}
