package io.acceptability.sandbox.jira;

import com.atlassian.jira.event.type.EventType;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Records.Change;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.Transitions;
import io.acceptability.sandbox.workflow.WorkflowModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What sets a status without asking a workflow: migrations, moves and changed workflow schemes. */
public final class Migrations {
    private final Store store;
    private final Transitions transitions;
    private final KeptTransition kept;
    private final IssueNews news;

    Migrations(Store store, Transitions transitions, IssueNews news) {
        this.store = store;
        this.transitions = transitions;
        this.kept = new KeptTransition(store);
        this.news = news;
    }

    /** Sets a status by name as a workflow migration does: no validator, no event, only the history tells. */
    public IssueRecord setStatus(long issueId, String status, String userKey) {
        return store.database().transact(() -> {
            Constant target = store.constants()
                    .find(Kind.STATUS, status)
                    .orElseThrow(() -> new IllegalArgumentException("There is no status " + status));
            IssueRecord issue = store.issues().byId(issueId).orElseThrow();
            String workflow = transitions.modelOf(issue).name();
            SandboxIssue moving = new SandboxIssue(issue, store);
            if (!transitions.place(moving, target.id())) {
                throw new IllegalArgumentException("The issue's workflow has no status " + status);
            }
            kept.store(moving, userKey, List.of(workflowChange(issue, workflow, workflow)));
            return store.issues().byId(issueId).orElseThrow();
        });
    }

    /**
     * Lets issues of a type in a project use a workflow, of all types without one named.
     *
     * <p>Its issues are placed in the steps of their statuses, those whose status it lacks in its first step.
     */
    public void useWorkflow(long projectId, String issueTypeId, String workflow, String userKey) {
        store.database().transact(() -> {
            transitions.workflows().use(projectId, issueTypeId, workflow);
            for (IssueRecord issue : store.issues().where("i.project = ?", List.of(projectId), "i.id")) {
                adapt(issue, userKey, List.of());
            }
            return null;
        });
    }

    /** Moves an issue to another project; its old key still leads to it. */
    public IssueRecord moveTo(IssueRecord issue, ProjectRecord project, String userKey) {
        return moveTo(issue, project, issue.typeId(), userKey);
    }

    /**
     * Moves an issue to a project and a type, either of which may be the one it has.
     *
     * <p>It stays in its status where the workflow there has it, else it begins anew; no validator is asked.
     */
    public IssueRecord moveTo(IssueRecord issue, ProjectRecord project, String typeId, String userKey) {
        return store.database().transact(() -> {
            Map<String, Object> columns = new LinkedHashMap<>();
            List<Change> history = new ArrayList<>();
            if (!typeId.equals(issue.typeId())) {
                columns.put("issuetype", typeId);
                history.add(Change.of(
                        "issuetype",
                        issue.typeId(),
                        store.constants().nameOf(Kind.ISSUE_TYPE, issue.typeId()),
                        typeId,
                        store.constants().nameOf(Kind.ISSUE_TYPE, typeId)));
            }
            if (project.id() != issue.projectId()) {
                long number = store.projects().takeNumbers(project.id(), 1);
                columns.put("project", project.id());
                columns.put("issuenum", number);
                columns.put("security", null);
                history.add(Change.of(
                        "project",
                        String.valueOf(issue.projectId()),
                        issue.projectKey(),
                        String.valueOf(project.id()),
                        project.key()));
                history.add(Change.of("Key", null, issue.key(), null, project.key() + "-" + number));
                store.issues().rememberKey(issue.key(), issue.id());
            }
            if (history.isEmpty()) {
                return issue;
            }
            columns.put("updated", Instant.now());
            store.issues().set(issue.id(), columns);
            adapt(store.issues().byId(issue.id()).orElseThrow(), userKey, history);
            news.happened(EventType.ISSUE_MOVED_ID, issue.id(), userKey);
            if (project.id() != issue.projectId()) {
                moveSubtasks(issue, project, userKey);
            }
            return store.issues().byId(issue.id()).orElseThrow();
        });
    }

    private void moveSubtasks(IssueRecord issue, ProjectRecord project, String userKey) {
        long subtask =
                store.constants().linkTypeOfStyle(Constants.SUBTASK_STYLE).id();
        store.issues()
                .byIds(store.links().destinations(subtask, issue.id()))
                .forEach(child -> moveTo(child, project, userKey));
    }

    /** Puts an issue into the workflow that goes with its project and type now. */
    private void adapt(IssueRecord issue, String userKey, List<Change> first) {
        List<Change> history = new ArrayList<>(first);
        SandboxIssue placed = new SandboxIssue(issue, store);
        if (issue.workflowEntry() != null) {
            String before = transitions.modelOf(issue).name();
            WorkflowModel model = transitions.workflows().of(issue.projectId(), issue.typeId());
            // A workflow of the same name may have been written anew, with other numbers for its steps.
            transitions.adopt(placed, model);
            if (!before.equals(model.name())) {
                history.add(workflowChange(issue, before, model.name()));
            }
        }
        if (!history.isEmpty() || !placed.getStatusId().equals(issue.statusId())) {
            kept.store(placed, userKey, history);
        }
    }

    private static Change workflowChange(IssueRecord issue, String before, String after) {
        String entry = String.valueOf(issue.workflowEntry());
        return Change.of("Workflow", entry, before, entry, after);
    }
}
