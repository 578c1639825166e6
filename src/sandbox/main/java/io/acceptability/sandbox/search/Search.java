package io.acceptability.sandbox.search;

import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.search.Jql.And;
import io.acceptability.sandbox.search.Jql.Clause;
import io.acceptability.sandbox.search.Jql.Node;
import io.acceptability.sandbox.search.Jql.Not;
import io.acceptability.sandbox.search.Jql.Or;
import io.acceptability.sandbox.search.Jql.Order;
import io.acceptability.sandbox.search.Jql.Query;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Sql;
import io.acceptability.sandbox.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds issues by a useful part of JQL; what the user may not see is not found, and neither is the archive. */
public final class Search {
    private static final Map<String, String> ORDERS = Map.ofEntries(
            Map.entry("key", "p.pkey %1$s, i.issuenum"),
            Map.entry("issuekey", "p.pkey %1$s, i.issuenum"),
            Map.entry("id", "i.id"),
            Map.entry("project", "p.pname"),
            Map.entry("summary", "i.summary"),
            Map.entry("created", "i.created"),
            Map.entry("createddate", "i.created"),
            Map.entry("updated", "i.updated"),
            Map.entry("updateddate", "i.updated"),
            Map.entry("due", "i.duedate"),
            Map.entry("duedate", "i.duedate"),
            Map.entry("resolved", "i.resolutiondate"),
            Map.entry("resolutiondate", "i.resolutiondate"),
            Map.entry("assignee", "i.assignee"),
            Map.entry("reporter", "i.reporter"),
            Map.entry("rank", "i.id"),
            Map.entry("status", "(select x.sequence from issuestatus x where x.id = i.issuestatus)"),
            Map.entry("issuetype", "(select x.pname from issuetype x where x.id = i.issuetype)"),
            Map.entry("type", "(select x.pname from issuetype x where x.id = i.issuetype)"),
            Map.entry("resolution", "(select x.sequence from resolution x where x.id = i.resolution)"),
            // The first priority is the highest: descending begins with it.
            Map.entry("priority", "-(select x.sequence from priority x where x.id = i.priority)"));

    private final Store store;
    private final Permissions permissions;

    public Search(Store store, Permissions permissions) {
        this.store = store;
        this.permissions = permissions;
    }

    /** All issues that match, in order. */
    public List<IssueRecord> find(String jql, String userKey) throws JqlException {
        Query query = Jql.parse(jql);
        JqlFields fields = new JqlFields(store, permissions, userKey);
        Condition wanted = query.where() == null ? Condition.of("1 = 1") : condition(query.where(), fields);
        String order = order(query.order());
        List<Long> visible = store.projects().all().stream()
                .filter(project -> !project.archived() && permissions.maySee(project, userKey))
                .map(ProjectRecord::id)
                .toList();
        if (visible.isEmpty()) {
            return List.of();
        }
        List<Object> arguments = new ArrayList<>(visible);
        arguments.addAll(wanted.arguments());
        String where =
                "i.archived is null and i.project in (" + Sql.marks(visible.size()) + ") and (" + wanted.sql() + ")";
        return store.issues().where(where, arguments, order).stream()
                .filter(issue -> permissions.maySee(issue, userKey))
                .toList();
    }

    private static Condition condition(Node node, JqlFields fields) throws JqlException {
        if (node instanceof Clause clause) {
            return fields.of(clause);
        }
        if (node instanceof Not not) {
            Condition part = condition(not.part(), fields);
            return new Condition("not (" + part.sql() + ")", part.arguments());
        }
        boolean and = node instanceof And;
        List<Condition> parts = new ArrayList<>();
        for (Node part : and ? ((And) node).parts() : ((Or) node).parts()) {
            parts.add(condition(part, fields));
        }
        return Condition.joined(and ? " and " : " or ", parts);
    }

    private static String order(List<Order> orders) throws JqlException {
        List<String> texts = new ArrayList<>();
        for (Order order : orders) {
            String column = ORDERS.get(order.field());
            if (column == null) {
                throw new JqlException("Not able to sort using field '" + order.field() + "'.");
            }
            String direction = order.descending() ? "desc" : "asc";
            texts.add(column.formatted(direction) + " " + direction + " nulls last");
        }
        texts.add("p.pkey desc, i.issuenum desc");
        return String.join(", ", texts);
    }
}
