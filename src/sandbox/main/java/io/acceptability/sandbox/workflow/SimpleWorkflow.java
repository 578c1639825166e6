package io.acceptability.sandbox.workflow;

import io.acceptability.sandbox.store.Constants.Category;
import io.acceptability.sandbox.store.Constants.Constant;
import java.util.List;

/**
 * Writes the workflow in which every status can be reached from every other one.
 *
 * <p>Entering a status of the category Done sets the resolution, entering any other clears it.
 */
final class SimpleWorkflow {
    private static final String FUNCTIONS = "com.atlassian.jira.workflow.function.";

    private final StringBuilder xml = new StringBuilder();

    private SimpleWorkflow() {}

    static String xml(String description, List<Constant> statuses, String doneResolutionId) {
        SimpleWorkflow workflow = new SimpleWorkflow();
        workflow.write(description, statuses, doneResolutionId);
        return workflow.xml.toString();
    }

    private void write(String description, List<Constant> statuses, String doneResolutionId) {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<workflow>");
        line("<meta name=\"jira.description\">" + escape(description) + "</meta>");
        line("<initial-actions><action id=\"1\" name=\"Create\">");
        line("<validators><validator type=\"class\">");
        arg("permission", "Create Issue");
        arg("class.name", "com.atlassian.jira.workflow.validator.PermissionValidator");
        line("</validator></validators>");
        line("<results><unconditional-result old-status=\"null\" status=\"open\" step=\"1\"><post-functions>");
        function("issue.IssueCreateFunction");
        function("issue.IssueReindexFunction");
        function("event.FireIssueEventFunction", "eventTypeId", "1");
        line("</post-functions></unconditional-result></results></action></initial-actions>");
        line("<global-actions>");
        for (int i = 0; i < statuses.size(); i++) {
            transition(10 * (i + 1) + 1, i + 1, statuses.get(i), doneResolutionId);
        }
        line("</global-actions><steps>");
        for (int i = 0; i < statuses.size(); i++) {
            Constant status = statuses.get(i);
            line("<step id=\"" + (i + 1) + "\" name=\"" + escape(status.name()) + "\">");
            line("<meta name=\"" + WorkflowModel.STATUS_META + "\">" + escape(status.id()) + "</meta></step>");
        }
        line("</steps></workflow>");
    }

    private void transition(int id, int step, Constant status, String doneResolutionId) {
        boolean done = status.category() == Category.DONE;
        line("<action id=\"" + id + "\" name=\"" + escape(status.name()) + "\">");
        line("<meta name=\"jira.description\"></meta>");
        line("<results><unconditional-result old-status=\"Not Done\" status=\"Done\" step=\"" + step
                + "\"><post-functions>");
        function(
                "issue.UpdateIssueFieldFunction",
                "field.name",
                "resolution",
                "field.value",
                done ? doneResolutionId : "");
        function("issue.UpdateIssueStatusFunction");
        function("misc.CreateCommentFunction");
        function("issue.GenerateChangeHistoryFunction");
        function("issue.IssueReindexFunction");
        function("event.FireIssueEventFunction", "eventTypeId", "13");
        line("</post-functions></unconditional-result></results></action>");
    }

    private void function(String name, String... arguments) {
        line("<function type=\"class\">");
        for (int i = 0; i < arguments.length; i += 2) {
            arg(arguments[i], arguments[i + 1]);
        }
        arg("class.name", FUNCTIONS + name);
        line("</function>");
    }

    private void arg(String name, String value) {
        line("<arg name=\"" + name + "\">" + escape(value) + "</arg>");
    }

    private void line(String text) {
        xml.append(text).append('\n');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
