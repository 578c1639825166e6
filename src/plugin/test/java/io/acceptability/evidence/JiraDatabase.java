package io.acceptability.evidence;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.atlassian.fugue.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Jira's documented tables in memory, as far as evidence is read from them, and how many statements were asked of them. */
public final class JiraDatabase implements TransactionalExecutorFactory {
    private static final String[] TABLES = {
        "project (id bigint primary key, pname varchar(255), pkey varchar(255))",
        "issuetype (id varchar(60) primary key, pname varchar(60), pstyle varchar(60))",
        "priority (id varchar(60) primary key, pname varchar(60))",
        "issuestatus (id varchar(60) primary key, pname varchar(60), statuscategory bigint)",
        "jiraissue (id bigint primary key, issuenum bigint, project bigint, reporter varchar(255), assignee varchar(255),"
                + " issuetype varchar(255), summary varchar(255), priority varchar(255), resolution varchar(255),"
                + " issuestatus varchar(255), duedate timestamp, created timestamp, updated timestamp, creator varchar(255),"
                + " archived varchar(1))",
        "issuelinktype (id bigint primary key, linkname varchar(255), inward varchar(255), pstyle varchar(60))",
        "issuelink (id identity, linktype bigint, source bigint, destination bigint)",
        "label (id identity, fieldid bigint, issue bigint, label varchar(255))",
        "component (id identity, cname varchar(255))",
        "projectversion (id identity, vname varchar(255), released varchar(10), archived varchar(10))",
        "nodeassociation (source_node_id bigint, source_node_entity varchar(60), sink_node_id bigint,"
                + " sink_node_entity varchar(60), association_type varchar(60))",
        "jiraaction (id identity, issueid bigint, author varchar(255), actiontype varchar(255), created timestamp)",
        "changegroup (id identity, issueid bigint, author varchar(255), created timestamp)",
        "changeitem (id identity, groupid bigint, field varchar(255), oldvalue clob, oldstring clob,"
                + " newvalue clob, newstring clob)"
    };

    /** The indexes that Jira has on them, so that a measurement means something. */
    private static final String[] INDEXES = {
        "jiraissue (project)",
        "jiraissue (updated)",
        "issuelink (source)",
        "issuelink (destination)",
        "label (issue)",
        "nodeassociation (source_node_id)",
        "jiraaction (issueid)",
        "changegroup (issueid)",
        "changeitem (groupid)"
    };

    /**
     * Makes H2 plan each statement and ask its tables each time, and not hand out what it planned or answered before: other requests ask
     * for other ids.
     */
    private static final String ANSWER_ANEW = ";OPTIMIZE_REUSE_RESULTS=FALSE;QUERY_CACHE_SIZE=0";

    private final Connection connection;
    private final List<String> statements = new ArrayList<>();
    private String failing = "nothing fails";
    private String moment = "";
    private Runnable meanwhile;
    private long lastId = 10_000;

    public JiraDatabase() {
        try {
            connection = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID() + ANSWER_ANEW);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        for (String table : TABLES) {
            sql("create table " + table);
        }
        for (String index : INDEXES) {
            sql("create index on " + index);
        }
        sql("insert into project values (1, 'Payments', 'PAY')");
        for (String type : List.of("Epic", "Story", "Bug", "Test", "Sub-task")) {
            sql("insert into issuetype values (?, ?, null)", type, type);
        }
        for (String priority : List.of("Blocker", "Medium")) {
            sql("insert into priority values (?, ?)", priority, priority);
        }
        status("Open", 2);
        status("Failed", 4);
        status("Done", 3);
        status("Released", 3);
        status("Delivered", 3);
        linkType(1, "Epic-Story Link", "has Epic", "jira_gh_epic_story");
        linkType(2, "jira_subtask_link", "jira_subtask_inward", "jira_subtask");
        linkType(3, "Blocks", "is blocked by", null);
        linkType(4, "Relates", "relates to", null);
        linkType(5, "Cloners", "is cloned by", null);
        linkType(6, "Parent-Child", "is child of", "jira_jpos_parent");
    }

    public EvidenceReader reader(ProjectManager projects, ProjectRoleManager roles) {
        return new EvidenceReader(this, new Customers(projects, roles));
    }

    public StatusReader statuses() {
        return new StatusReader(this);
    }

    public Directory directory() {
        return new Directory(this);
    }

    private void linkType(long id, String name, String inward, String style) {
        sql("insert into issuelinktype values (?, ?, ?, ?)", id, name, inward, style);
    }

    /** One more status, of one of Jira’s categories: 2 is to do, 4 in progress, 3 done. */
    public void status(String name, int category) {
        sql("merge into issuestatus key (id) values (?, ?, ?)", name, name, category);
    }

    public void renameLinkTypes() {
        sql("update issuelinktype set linkname = 'Renamed ' || id, inward = 'renamed ' || id where pstyle is not null");
    }

    public IssueInJira epic() {
        return issue("Epic");
    }

    public IssueInJira story() {
        return issue("Story");
    }

    public IssueInJira bug() {
        return issue("Bug");
    }

    public IssueInJira issue(String type) {
        return issue(type, ++lastId);
    }

    private IssueInJira issue(String type, long id) {
        sql(
                "insert into jiraissue (id, issuenum, project, issuetype, summary, priority) values (?, ?, 1, ?, 'x', 'Medium')",
                id,
                id,
                type);
        return new IssueInJira(id);
    }

    /** Takes away every link of an issue. */
    public void unlinked(IssueInJira issue) {
        sql("delete from issuelink where source = ? or destination = ?", issue.id, issue.id);
    }

    /** The id of an issue that is not there. */
    public long nowhere() {
        return ++lastId;
    }

    /** Makes every statement fail that contains this. */
    public void failOn(String part) {
        failing = part;
    }

    /** Reads it as anybody may who knows the tables; what is asked is not counted. */
    public Connection connection() {
        return connection;
    }

    public int statements() {
        return statements.size();
    }

    public void forgetStatements() {
        statements.clear();
    }

    /** An issue, told step by step. */
    public final class IssueInJira {
        private final long id;

        private IssueInJira(long id) {
            this.id = id;
        }

        public long id() {
            return id;
        }

        public IssueInJira done() {
            return set("resolution", "10000");
        }

        public IssueInJira ofPriority(String priority) {
            return set("priority", priority);
        }

        public IssueInJira inStatus(String status) {
            return set("issuestatus", status);
        }

        public IssueInJira ofType(String type) {
            return set("issuetype", type);
        }

        public IssueInJira createdAt(Instant at) {
            return set("created", Timestamp.from(at));
        }

        public IssueInJira updatedAt(Instant at) {
            return set("updated", Timestamp.from(at));
        }

        public IssueInJira archived() {
            return set("archived", "Y");
        }

        /** Takes the issue away, and leaves links that lead to it. */
        public void deleted() {
            sql("delete from jiraissue where id = ?", id);
        }

        /** A change in its history; without a value where there was none. */
        public IssueInJira changed(String field, String before, String after, Instant at) {
            sql("insert into changegroup (issueid, author, created) values (?, 'dana', ?)", id, Timestamp.from(at));
            sql(
                    "insert into changeitem (groupid, field, oldvalue, newvalue) select max(id), ?, ?, ? from changegroup",
                    field,
                    before,
                    after);
            return this;
        }

        /** One change of several fields: their names, and the values before and after. */
        public IssueInJira changed(Instant at, String... fieldsAndValues) {
            sql("insert into changegroup (issueid, author, created) values (?, 'dana', ?)", id, Timestamp.from(at));
            for (int i = 0; i < fieldsAndValues.length; i += 3) {
                sql(
                        "insert into changeitem (groupid, field, oldvalue, newvalue) select max(id), ?, ?, ? from changegroup",
                        fieldsAndValues[i],
                        fieldsAndValues[i + 1],
                        fieldsAndValues[i + 2]);
            }
            return this;
        }

        public IssueInJira inProject(long project) {
            return set("project", project);
        }

        public IssueInJira assignedTo(String user) {
            return set("assignee", user);
        }

        public IssueInJira reportedBy(String user) {
            return set("reporter", user);
        }

        public IssueInJira due(LocalDate day) {
            return set("duedate", Timestamp.valueOf(day.atStartOfDay()));
        }

        private IssueInJira set(String column, Object value) {
            sql("update jiraissue set " + column + " = ? where id = ?", value, id);
            return this;
        }

        public IssueInJira childOf(IssueInJira epic) {
            return linked(1, epic.id, id);
        }

        public IssueInJira subTaskOf(IssueInJira parent) {
            return linked(2, parent.id, id);
        }

        public IssueInJira blocking(IssueInJira other) {
            return linked(3, id, other.id);
        }

        public IssueInJira blockedByNothingThatExists() {
            return linked(3, nowhere(), id);
        }

        public IssueInJira relatedTo(IssueInJira other) {
            return linked(4, id, other.id);
        }

        public IssueInJira relatedToNothingThatExists() {
            return linked(4, id, nowhere());
        }

        /** A link of the host itself that makes neither children nor scope. */
        public IssueInJira linkedByAnUnknownType(IssueInJira other) {
            return linked(999, id, other.id);
        }

        public IssueInJira linkedByHost(IssueInJira epic) {
            return linked(6, epic.id, id);
        }

        public IssueInJira cloneOf(IssueInJira other) {
            return linked(5, id, other.id);
        }

        private IssueInJira linked(long type, long source, long destination) {
            sql("insert into issuelink (linktype, source, destination) values (?, ?, ?)", type, source, destination);
            return this;
        }

        public IssueInJira labelled(String label) {
            sql("insert into label (issue, label) values (?, ?)", id, label);
            return this;
        }

        /** A label in a custom field, which is none of the issue's labels. */
        public IssueInJira tagged(String label) {
            sql("insert into label (fieldid, issue, label) values (10100, ?, ?)", id, label);
            return this;
        }

        public IssueInJira ofComponent(String name) {
            sql("insert into component (cname) values (?)", name);
            return associated("component", "Component", "IssueComponent");
        }

        public IssueInJira fixedIn(String released, String archived) {
            sql("insert into projectversion (vname, released, archived) values ('1.0', ?, ?)", released, archived);
            return associated("projectversion", "Version", "IssueFixVersion");
        }

        public IssueInJira affecting(String released) {
            sql("insert into projectversion (vname, released) values ('1.0', ?)", released);
            return associated("projectversion", "Version", "IssueVersion");
        }

        private IssueInJira associated(String table, String entity, String type) {
            sql("insert into nodeassociation select ?, 'Issue', max(id), ?, ? from " + table, id, entity, type);
            return this;
        }

        public IssueInJira commentedBy(String user, Instant at) {
            sql(
                    "insert into jiraaction (issueid, author, actiontype, created) values (?, ?, 'comment', ?)",
                    id,
                    user,
                    Timestamp.from(at));
            return this;
        }
    }

    private void sql(String statement, Object... values) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    @Override
    public TransactionalExecutor createReadOnly() {
        return new TransactionalExecutor() {
            @Override
            public <A> A execute(ConnectionCallback<A> callback) {
                return callback.execute(counted());
            }

            @Override
            public Option<String> getSchemaName() {
                return Option.some("PUBLIC");
            }

            @Override
            public TransactionalExecutor readOnly() {
                return this;
            }
        };
    }

    private Connection counted() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.add((String) arguments[0]);
                        happen((String) arguments[0]);
                        if (((String) arguments[0]).contains(failing)) {
                            throw new SQLException("made to fail");
                        }
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    /** Does this once, just before the next statement that contains this. */
    public void meanwhile(String statement, Runnable act) {
        moment = statement;
        meanwhile = act;
    }

    private void happen(String statement) {
        if (meanwhile != null && statement.contains(moment)) {
            Runnable act = meanwhile;
            meanwhile = null;
            act.run();
        }
    }
}
