package io.acceptability.sandbox.search;

import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.search.Jql.Clause;
import io.acceptability.sandbox.search.Jql.Value;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Constants.Category;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Sql;
import io.acceptability.sandbox.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each field of a query means, for one user: names that the user may not see do not exist. */
final class JqlFields {
    private final Store store;
    private final Permissions permissions;
    private final String userKey;

    JqlFields(Store store, Permissions permissions, String userKey) {
        this.store = store;
        this.permissions = permissions;
        this.userKey = userKey;
    }

    Condition of(Clause clause) throws JqlException {
        String field = clause.field().toLowerCase(Locale.ROOT);
        return switch (field) {
            case "project" -> column(clause, "i.project", this::project);
            case "key", "issuekey", "issue", "id" -> keys(clause);
            case "issuetype", "type" -> column(clause, "i.issuetype", v -> constant(clause, Kind.ISSUE_TYPE, v));
            case "status" -> column(clause, "i.issuestatus", v -> constant(clause, Kind.STATUS, v));
            case "statuscategory" -> category(clause);
            case "priority" -> column(clause, "i.priority", v -> constant(clause, Kind.PRIORITY, v));
            case "resolution" -> resolution(clause);
            case "assignee" -> column(clause, "i.assignee", this::person);
            case "reporter" -> column(clause, "i.reporter", this::person);
            case "creator" -> column(clause, "i.creator", this::person);
            case "labels" -> parts(clause, "select 1 from label x where x.issue = i.id", "x.label", null);
            case "component", "components" -> association(clause, "IssueComponent", "component", "cname");
            case "fixversion", "fixversions" -> association(clause, "IssueFixVersion", "projectversion", "vname");
            case "affectedversion", "affectedversions" ->
                association(clause, "IssueVersion", "projectversion", "vname");
            case "epic link", "cf[10100]" -> linked(clause, Constants.EPIC_STYLE);
            case "parent" -> linked(clause, Constants.SUBTASK_STYLE);
            case "summary" -> text(clause, List.of("i.summary"));
            case "description" -> text(clause, List.of("i.description"));
            case "environment" -> text(clause, List.of("i.environment"));
            case "text" -> text(clause, List.of("i.summary", "i.description", "i.environment"));
            case "created", "createddate" -> JqlDates.condition(clause, "i.created");
            case "updated", "updateddate" -> JqlDates.condition(clause, "i.updated");
            case "resolved", "resolutiondate" -> JqlDates.condition(clause, "i.resolutiondate");
            case "due", "duedate" -> JqlDates.condition(clause, "i.duedate");
            default ->
                throw new JqlException(
                        "Field '" + clause.field() + "' does not exist or you do not have permission to view it.");
        };
    }

    private interface Resolver {
        Object of(Value value) throws JqlException;
    }

    private static Condition column(Clause clause, String column, Resolver resolver) throws JqlException {
        return switch (clause.operator()) {
            case "is" -> Condition.of(column + " is null");
            case "is not" -> Condition.of(column + " is not null");
            case "=", "in" -> anyOf(clause, column, resolver);
            case "!=", "not in" -> {
                Condition any = anyOf(clause, column, resolver);
                boolean withEmpty = clause.values().stream().anyMatch(Value::empty);
                yield new Condition(
                        "not (" + any.sql() + ")" + (withEmpty ? "" : " and " + column + " is not null"),
                        any.arguments());
            }
            default -> throw operator(clause);
        };
    }

    private static Condition anyOf(Clause clause, String column, Resolver resolver) throws JqlException {
        List<Condition> any = new ArrayList<>();
        for (Value value : clause.values()) {
            any.add(
                    value.empty()
                            ? Condition.of(column + " is null")
                            : Condition.of(column + " = ?", resolver.of(value)));
        }
        return Condition.joined(" or ", any);
    }

    /** Fields an issue has many of: a subquery that finds them, and the column to compare. */
    private static Condition parts(Clause clause, String select, String column, Resolver resolver) throws JqlException {
        Resolver resolved = resolver == null ? Value::text : resolver;
        String has = "exists (" + select + ")";
        switch (clause.operator()) {
            case "is":
                return Condition.of("not " + has);
            case "is not":
                return Condition.of(has);
            case "=", "in":
            case "!=", "not in":
                List<Condition> any = new ArrayList<>();
                for (Value value : clause.values()) {
                    any.add(
                            value.empty()
                                    ? Condition.of("not " + has)
                                    : Condition.of(
                                            "exists (" + select + " and " + column + " = ?)", resolved.of(value)));
                }
                Condition one = Condition.joined(" or ", any);
                boolean positive =
                        clause.operator().equals("=") || clause.operator().equals("in");
                return positive ? one : new Condition("not (" + one.sql() + ") and " + has, one.arguments());
            default:
                throw operator(clause);
        }
    }

    private static Condition association(Clause clause, String type, String table, String column) throws JqlException {
        String select = "select 1 from nodeassociation n join " + table + " x on x.id = n.sink_node_id"
                + " where n.source_node_id = i.id and n.source_node_entity = 'Issue' and n.association_type = '" + type
                + "'";
        return parts(
                clause, select, "lower(x." + column + ")", value -> value.text().toLowerCase(Locale.ROOT));
    }

    private Condition linked(Clause clause, String style) throws JqlException {
        String select = "select 1 from issuelink x join issuelinktype t on t.id = x.linktype where t.pstyle = '" + style
                + "' and x.destination = i.id";
        return parts(clause, select, "x.source", value -> issue(clause, value).id());
    }

    private Condition keys(Clause clause) throws JqlException {
        switch (clause.operator()) {
            case "=", "in":
                return anyOf(clause, "i.id", value -> issue(clause, value).id());
            case "!=", "not in":
                Condition any =
                        anyOf(clause, "i.id", value -> issue(clause, value).id());
                return new Condition("not (" + any.sql() + ")", any.arguments());
            case "<", ">", "<=", ">=":
                IssueRecord issue = issue(clause, clause.values().get(0));
                return Condition.of(
                        "i.project = ? and i.issuenum " + clause.operator() + " ?", issue.projectId(), issue.number());
            default:
                throw operator(clause);
        }
    }

    private Condition resolution(Clause clause) throws JqlException {
        List<Value> values = new ArrayList<>();
        for (Value value : clause.values()) {
            boolean unresolved = value.text().equalsIgnoreCase("unresolved");
            values.add(unresolved ? new Value(value.text(), true, false, List.of()) : value);
        }
        Clause plain = new Clause(clause.field(), clause.operator(), values);
        return column(plain, "i.resolution", v -> constant(clause, Kind.RESOLUTION, v));
    }

    private Condition category(Clause clause) throws JqlException {
        List<String> ids = new ArrayList<>();
        for (Value value : clause.values()) {
            boolean known = false;
            for (Category category : Category.values()) {
                if (category.key().equalsIgnoreCase(value.text())
                        || category.label().equalsIgnoreCase(value.text())) {
                    known = true;
                    store.constants().all(Kind.STATUS).stream()
                            .filter(status -> status.category() == category)
                            .map(Constant::id)
                            .forEach(ids::add);
                }
            }
            if (!known) {
                throw missing(clause, value);
            }
        }
        boolean positive = clause.operator().equals("=") || clause.operator().equals("in");
        String in = ids.isEmpty() ? "1 = 0" : "i.issuestatus in (" + Sql.marks(ids.size()) + ")";
        return Condition.of(positive ? in : "not (" + in + ")", ids.toArray());
    }

    private static Condition text(Clause clause, List<String> columns) throws JqlException {
        if (clause.operator().equals("is") || clause.operator().equals("is not")) {
            return Condition.of(columns.get(0) + " " + clause.operator() + " null");
        }
        if (!clause.operator().endsWith("~")) {
            throw operator(clause);
        }
        List<Condition> words = new ArrayList<>();
        for (String word :
                clause.values().get(0).text().toLowerCase(Locale.ROOT).split("[\\s\"*?+]+")) {
            if (!word.isEmpty()) {
                String pattern =
                        "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
                words.add(Condition.joined(
                        " or ",
                        columns.stream()
                                .map(c -> Condition.of("lower(coalesce(" + c + ", '')) like ? escape '!'", pattern))
                                .toList()));
            }
        }
        Condition all = words.isEmpty() ? Condition.of("1 = 1") : Condition.joined(" and ", words);
        return clause.operator().equals("~") ? all : new Condition("not (" + all.sql() + ")", all.arguments());
    }

    private Object project(Value value) throws JqlException {
        return store.projects().all().stream()
                .filter(p -> p.key().equalsIgnoreCase(value.text())
                        || p.name().equalsIgnoreCase(value.text())
                        || String.valueOf(p.id()).equals(value.text()))
                .filter(p -> permissions.maySee(p, userKey))
                .findFirst()
                .map(p -> (Object) p.id())
                .orElseThrow(() ->
                        new JqlException("The value '" + value.text() + "' does not exist for the field 'project'."));
    }

    private IssueRecord issue(Clause clause, Value value) throws JqlException {
        return (value.text().matches("[0-9]{1,18}")
                        ? store.issues().byId(Long.parseLong(value.text()))
                        : store.issues().byKey(value.text()))
                .filter(issue -> permissions.maySee(issue, userKey))
                .orElseThrow(() -> new JqlException(
                        "An issue with key '" + value.text() + "' does not exist for field '" + clause.field() + "'."));
    }

    private Object constant(Clause clause, Kind kind, Value value) throws JqlException {
        return store.constants().find(kind, value.text()).map(Constant::id).orElseThrow(() -> missing(clause, value));
    }

    private Object person(Value value) throws JqlException {
        if (value.function()) {
            if (value.text().equalsIgnoreCase("currentUser")) {
                return userKey;
            }
            throw new JqlException("Unable to find JQL function '" + value.text() + "("
                    + String.join(", ", value.arguments()) + ")'.");
        }
        return store.accounts()
                .byName(value.text())
                .or(() -> store.accounts().byKey(value.text()))
                .map(Account::key)
                // Jira searches for people it does not know, and finds nothing.
                .orElse(value.text());
    }

    private static JqlException missing(Clause clause, Value value) {
        return new JqlException(
                "The value '" + value.text() + "' does not exist for the field '" + clause.field() + "'.");
    }

    private static JqlException operator(Clause clause) {
        return new JqlException(
                "The operator '" + clause.operator() + "' is not supported by the '" + clause.field() + "' field.");
    }
}
