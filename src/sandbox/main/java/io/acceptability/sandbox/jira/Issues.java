package io.acceptability.sandbox.jira;

import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Constants.Category;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueParts.Association;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Links.Dangling;
import io.acceptability.sandbox.store.Links.Link;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.TransitionRefused;
import io.acceptability.sandbox.workflow.Transitions;
import io.acceptability.sandbox.workflow.WorkflowModel;
import io.acceptability.sandbox.workflow.Workflows.Placement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Creates issues: one by one as people do, or many as an import does. Permissions are the caller's business. */
public final class Issues {
    private final Store store;
    private final Transitions transitions;
    private final PartNames parts;
    private final IssueNews news;

    Issues(Store store, Transitions transitions, IssueNews news) {
        this.store = store;
        this.news = news;
        this.transitions = transitions;
        this.parts = new PartNames(store);
    }

    /**
     * Creates an issue through its workflow's initial action.
     *
     * @param author key of the user who creates it, and who reports it unless somebody else is named
     * @throws TransitionRefused when a validator of the initial action refuses
     */
    public IssueRecord create(NewIssue issue, String author) throws TransitionRefused {
        TransitionRefused[] refused = new TransitionRefused[1];
        try {
            return store.database().transact(() -> {
                try {
                    return createInTransaction(issue, author);
                } catch (TransitionRefused e) {
                    refused[0] = e;
                    throw new IllegalStateException(e);
                }
            });
        } catch (IllegalStateException e) {
            if (refused[0] != null) {
                throw refused[0];
            }
            throw e;
        }
    }

    /**
     * Creates many issues in the statuses they name, at once and without asking a workflow.
     *
     * <p>Epics and parents may be among them. Those that are nowhere are kept as dangling references.
     *
     * @return the issues in the order given
     */
    public List<IssueRecord> importAll(List<NewIssue> issues) {
        return store.database().transact(() -> {
            Map<String, ProjectRecord> projects = new HashMap<>();
            Map<String, WorkflowModel> models = new HashMap<>();
            List<Placement> placements = new ArrayList<>();
            for (NewIssue issue : issues) {
                ProjectRecord project = projects.computeIfAbsent(issue.project, this::project);
                String type = id(Kind.ISSUE_TYPE, issue.type);
                WorkflowModel model = models.computeIfAbsent(
                        project.id() + " " + type, k -> transitions.workflows().of(project.id(), type));
                String status =
                        issue.status == null ? model.statusOf(model.initialStep()) : id(Kind.STATUS, issue.status);
                placements.add(new Placement(model, status));
            }
            List<Long> entries = transitions.workflows().begin(placements);
            List<IssueRecord> rows = new ArrayList<>();
            for (int i = 0; i < issues.size(); i++) {
                NewIssue issue = issues.get(i);
                ProjectRecord project = projects.get(issue.project);
                rows.add(row(issue, project, placements.get(i).statusId(), entries.get(i), issue.reporter));
            }
            store.issues().insert(rows);
            hangOn(issues, rows);
            return List.copyOf(rows);
        });
    }

    private IssueRecord createInTransaction(NewIssue issue, String author) throws TransitionRefused {
        ProjectRecord project = project(issue.project);
        WorkflowModel model = transitions.workflows().of(project.id(), id(Kind.ISSUE_TYPE, issue.type));
        IssueRecord draft = row(issue, project, model.statusOf(model.initialStep()), null, author);
        SandboxIssue moved = new SandboxIssue(draft, store);
        long entry = transitions.begin(moved, author);
        IssueRecord row = row(issue, project, moved.getStatusId(), entry, author, draft.id(), draft.number());
        store.issues().insert(List.of(row));
        hangOn(List.of(issue), List.of(row));
        if (issue.status != null && !id(Kind.STATUS, issue.status).equals(row.statusId())) {
            SandboxIssue placed = new SandboxIssue(row, store);
            if (transitions.place(placed, id(Kind.STATUS, issue.status))) {
                Map<String, Object> columns = new LinkedHashMap<>();
                columns.put("issuestatus", placed.getStatusId());
                if (issue.resolution == null) {
                    columns.put("resolution", placed.currentResolution());
                    columns.put("resolutiondate", placed.currentResolution() == null ? null : row.created());
                }
                store.issues().set(row.id(), columns);
            }
        }
        moved.events().forEach(type -> news.happened(type, row.id(), author));
        store.links().inward(row.id()).forEach(news::linked);
        return store.issues().byId(row.id()).orElseThrow();
    }

    private IssueRecord row(NewIssue issue, ProjectRecord project, String status, Long entry, String author) {
        long number;
        if (issue.number == null) {
            number = store.projects().takeNumbers(project.id(), 1);
        } else {
            number = issue.number;
            store.projects().numbersUsedUpTo(project.id(), number);
        }
        return row(issue, project, status, entry, author, store.issues().nextId(), number);
    }

    private IssueRecord row(
            NewIssue issue, ProjectRecord project, String status, Long entry, String author, long id, long number) {
        Instant created = issue.created == null ? Instant.now() : issue.created;
        Instant updated = issue.updated == null ? created : issue.updated;
        String resolution = issue.resolution == null ? null : id(Kind.RESOLUTION, issue.resolution);
        Long level = issue.securityLevel == null ? null : parts.securityLevel(project.id(), issue.securityLevel);
        return new IssueRecord(
                id,
                project.id(),
                project.key(),
                number,
                id(Kind.ISSUE_TYPE, issue.type),
                issue.summary,
                issue.description,
                issue.environment,
                issue.priority == null ? null : id(Kind.PRIORITY, issue.priority),
                resolution,
                status,
                issue.reporter == null ? author : issue.reporter,
                issue.assignee,
                author,
                created,
                updated,
                issue.due,
                resolution == null ? null : issue.resolved == null ? updated : issue.resolved,
                entry,
                level,
                false);
    }

    private void hangOn(List<NewIssue> issues, List<IssueRecord> rows) {
        Map<Long, List<String>> labels = new LinkedHashMap<>();
        Map<Long, List<Long>> components = new LinkedHashMap<>();
        Map<Long, List<Long>> fixVersions = new LinkedHashMap<>();
        Map<Long, List<Long>> affected = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            NewIssue issue = issues.get(i);
            IssueRecord row = rows.get(i);
            labels.put(row.id(), issue.labels);
            components.put(row.id(), parts.ids(Association.COMPONENT, row.projectId(), issue.components));
            fixVersions.put(row.id(), parts.ids(Association.FIX_VERSION, row.projectId(), issue.fixVersions));
            affected.put(row.id(), parts.ids(Association.AFFECTED_VERSION, row.projectId(), issue.affectedVersions));
            if (issue.epicName != null) {
                store.parts().setEpicName(row.id(), issue.epicName);
            }
        }
        store.parts().addLabels(labels);
        store.parts().addParts(Association.COMPONENT, components);
        store.parts().addParts(Association.FIX_VERSION, fixVersions);
        store.parts().addParts(Association.AFFECTED_VERSION, affected);
        parents(issues, rows);
    }

    private void parents(List<NewIssue> issues, List<IssueRecord> rows) {
        Map<String, Long> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.key(), row.id()));
        List<Link> links = new ArrayList<>();
        List<Dangling> dangling = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            long child = rows.get(i).id();
            parent(Constants.EPIC_STYLE, issues.get(i).epic, child, byKey, links, dangling);
            parent(Constants.SUBTASK_STYLE, issues.get(i).parent, child, byKey, links, dangling);
        }
        store.links().insert(links);
        store.links().addDangling(dangling);
    }

    private void parent(
            String style, String key, long child, Map<String, Long> byKey, List<Link> links, List<Dangling> dangling) {
        if (key == null) {
            return;
        }
        Constants.LinkType type = store.constants().linkTypeOfStyle(style);
        Function<String, Long> lookUp =
                k -> store.issues().byKey(k).map(IssueRecord::id).orElse(null);
        Long source = byKey.containsKey(key) ? byKey.get(key) : lookUp.apply(key);
        if (source == null) {
            dangling.add(new Dangling(child, "inward", type.name(), type.inward(), key));
        } else {
            links.add(new Link(0, type.id(), source, child));
        }
    }

    private ProjectRecord project(String key) {
        return store.projects()
                .byKey(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no project " + key));
    }

    private String id(Kind kind, String nameOrId) {
        return store.constants()
                .find(kind, nameOrId)
                .map(Constant::id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no " + kind.name().toLowerCase().replace('_', ' ') + " " + nameOrId));
    }

    /** Whether a status means that work is over. */
    public boolean isDone(IssueRecord issue) {
        return store.constants()
                .byId(Kind.STATUS, issue.statusId())
                .filter(status -> status.category() == Category.DONE)
                .isPresent();
    }
}
