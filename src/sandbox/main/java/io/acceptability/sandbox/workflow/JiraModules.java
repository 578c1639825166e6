package io.acceptability.sandbox.workflow;

import com.atlassian.jira.event.type.EventType;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The conditions, validators and post functions that Jira itself brings along and real workflows name. */
final class JiraModules {
    private static final String PACKAGE = "com.atlassian.jira.workflow.";
    private static final String CURRENT_USER = "%%CURRENT_USER%%";
    private static final Map<String, Function<Rights, Object>> MODULES = new HashMap<>();

    static {
        // The host itself does what these stand for: it stores, writes the history and indexes.
        for (String done : new String[] {
            "function.issue.IssueCreateFunction",
            "function.issue.IssueReindexFunction",
            "function.issue.IssueStoreFunction",
            "function.issue.GenerateChangeHistoryFunction",
            "function.misc.CreateCommentFunction"
        }) {
            MODULES.put(PACKAGE + done, rights -> (FunctionProvider) (vars, arguments, properties) -> {});
        }
        MODULES.put(PACKAGE + "function.issue.UpdateIssueStatusFunction", rights ->
                (FunctionProvider) (vars, arguments, properties) -> updateStatus(vars));
        MODULES.put(PACKAGE + "function.event.FireIssueEventFunction", rights ->
                (FunctionProvider) (vars, arguments, properties) -> fire(issue(vars), arguments));
        MODULES.put(PACKAGE + "function.issue.UpdateIssueFieldFunction", rights ->
                (FunctionProvider) (vars, arguments, properties) -> updateField(vars, arguments));
        MODULES.put(PACKAGE + "function.issue.AssignToCurrentUserFunction", rights ->
                (FunctionProvider) (vars, arguments, properties) -> issue(vars).changeAssignee(caller(vars)));
        MODULES.put(
                PACKAGE + "function.issue.AssignToReporterFunction",
                rights -> (FunctionProvider) (vars, arguments, properties) ->
                        issue(vars).changeAssignee(issue(vars).stored().reporter()));
        MODULES.put(
                PACKAGE + "condition.AllowOnlyAssignee",
                rights -> condition((vars, arguments) ->
                        caller(vars).equals(issue(vars).stored().assignee())));
        MODULES.put(
                PACKAGE + "condition.AllowOnlyReporter",
                rights -> condition((vars, arguments) ->
                        caller(vars).equals(issue(vars).stored().reporter())));
        MODULES.put(
                PACKAGE + "condition.UserInGroupCondition",
                rights -> condition((vars, arguments) -> rights.inGroup(text(arguments, "group"), caller(vars))));
        MODULES.put(
                PACKAGE + "condition.PermissionCondition",
                rights -> condition((vars, arguments) ->
                        rights.has(permission(arguments), issue(vars).stored(), caller(vars))));
        MODULES.put(PACKAGE + "validator.PermissionValidator", rights -> (Validator) (vars, arguments, properties) -> {
            if (!rights.has(permission(arguments), issue(vars).stored(), caller(vars))) {
                throw new InvalidInputException(
                        "You do not have the permission " + permission(arguments) + " in this project.");
            }
        });
    }

    private JiraModules() {}

    static boolean knows(String className) {
        return MODULES.containsKey(className);
    }

    static Object create(String className, Rights rights) {
        return MODULES.get(className).apply(rights);
    }

    private static Condition condition(BiPredicate<Map<?, ?>, Map<?, ?>> test) {
        return (vars, arguments, properties) -> test.test(vars, arguments);
    }

    private static TransitionIssue issue(Map<?, ?> vars) {
        return (TransitionIssue) vars.get("issue");
    }

    private static String caller(Map<?, ?> vars) {
        return String.valueOf(((WorkflowContext) vars.get("context")).getCaller());
    }

    private static String text(Map<?, ?> arguments, String name) {
        Object value = arguments.get(name);
        return value == null ? "" : value.toString().trim();
    }

    // Older files name permissions as people read them, "Create Issue"; newer ones by key.
    private static String permission(Map<?, ?> arguments) {
        String key = text(arguments, "permissionKey");
        String name = key.isEmpty() ? text(arguments, "permission") : key;
        String upper = name.toUpperCase(Locale.ROOT).replace(' ', '_');
        return upper.endsWith("_ISSUE") ? upper + "S" : upper;
    }

    // The engine has made the new step by now; the newest comes first.
    private static void updateStatus(Map<?, ?> vars) throws StoreException {
        WorkflowEntry entry = (WorkflowEntry) vars.get("entry");
        WorkflowDescriptor workflow = (WorkflowDescriptor) vars.get("descriptor");
        Step now = (Step) ((WorkflowStore) vars.get("store"))
                .findCurrentSteps(entry.getId())
                .get(0);
        Object status = workflow.getStep(now.getStepId()).getMetaAttributes().get(WorkflowModel.STATUS_META);
        issue(vars).changeStatus(status.toString().trim());
    }

    private static void fire(TransitionIssue issue, Map<?, ?> arguments) {
        String type = text(arguments, "eventTypeId");
        issue.tell(type.matches("[0-9]{1,18}") ? Long.valueOf(type) : EventType.ISSUE_GENERICEVENT_ID);
    }

    private static void updateField(Map<?, ?> vars, Map<?, ?> arguments) {
        TransitionIssue issue = issue(vars);
        String value = text(arguments, "field.value");
        String stored = value.isEmpty() || value.equals("-1") ? null : value;
        switch (text(arguments, "field.name")) {
            case "resolution" -> issue.changeResolution(stored);
            case "assignee" -> issue.changeAssignee(CURRENT_USER.equals(stored) ? caller(vars) : stored);
            case "priority" -> issue.changePriority(stored);
            default -> {
                // Jira knows more fields here; the real files at hand set none of them.
            }
        }
    }
}
