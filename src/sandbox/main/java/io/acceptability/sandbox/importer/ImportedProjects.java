package io.acceptability.sandbox.importer;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.demo.DeliveryGuard;
import io.acceptability.sandbox.jira.Foundation;
import io.acceptability.sandbox.jira.Migrations;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Roles;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.WorkflowModel;
import io.acceptability.sandbox.workflow.Workflows;
import io.acceptability.sandbox.workflow.Workflows.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The projects that a file brings: who may do what in them, and a workflow in which each of their statuses leads to
 * every other one, Delivered guarded as in the demo projects.
 */
public final class ImportedProjects {
    private static final List<String> BEGINNING = List.of("To Do", "In Progress", "Done", DeliveryGuard.DELIVERED);

    private final Store store;
    private final Foundation foundation;
    private final Workflows workflows;
    private final Migrations migrations;
    private final DeliveryGuard guard;

    public ImportedProjects(SandboxJira jira, DeliveryGuard guard) {
        this.store = jira.store();
        this.foundation = jira.foundation();
        this.workflows = jira.workflows();
        this.migrations = jira.migrations();
        this.guard = guard;
    }

    /** The projects of the drafts by key; new ones are led by admin, dana and lin may confirm in them, and carl is their customer. */
    Map<String, ProjectRecord> of(Collection<IssueDraft> drafts, ImportReport report) {
        Map<String, ProjectRecord> found = new LinkedHashMap<>();
        for (IssueDraft draft : drafts) {
            found.computeIfAbsent(
                    draft.projectKey(),
                    key -> store.projects().byKey(key).orElseGet(() -> create(key, draft.project(), report)));
        }
        return found;
    }

    private ProjectRecord create(String key, JsonNode project, ImportReport report) {
        String name = project.path("name").asText("").isBlank()
                ? key
                : project.path("name").asText();
        ProjectRecord created = foundation.project(key, name, keyOf("admin"), "Imported from " + report.file() + ".");
        for (String user : List.of("dana", "lin")) {
            store.roles().addUser(created.id(), Roles.ADMINISTRATORS, keyOf(user));
        }
        store.roles().addUser(created.id(), Roles.CUSTOMERS, keyOf("carl"));
        report.newProject(key);
        return created;
    }

    /** The rows with their workflows begun, each in its status. */
    List<IssueRecord> begun(List<IssueRecord> rows) {
        Map<Long, Set<String>> statuses = new LinkedHashMap<>();
        rows.forEach(row -> statuses.computeIfAbsent(row.projectId(), id -> new LinkedHashSet<>())
                .add(row.statusId()));
        Map<Long, WorkflowModel> models = new LinkedHashMap<>();
        statuses.forEach((project, used) -> models.put(project, workflowWith(project, used)));
        List<Long> entries = workflows.begin(rows.stream()
                .map(row -> new Placement(models.get(row.projectId()), row.statusId()))
                .toList());
        List<IssueRecord> begun = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            begun.add(rows.get(i).withWorkflowEntry(entries.get(i)));
        }
        return begun;
    }

    private WorkflowModel workflowWith(long projectId, Set<String> statusIds) {
        WorkflowModel current = workflows.of(projectId, "");
        if (current.statusIds().containsAll(statusIds)) {
            return current;
        }
        Set<String> names = new LinkedHashSet<>(BEGINNING);
        current.statusIds().forEach(id -> names.add(store.constants().nameOf(Kind.STATUS, id)));
        statusIds.forEach(id -> names.add(store.constants().nameOf(Kind.STATUS, id)));
        String name = store.projects().byId(projectId).orElseThrow().key() + " workflow";
        workflows.createSimple(name, "Every status of the imported issues from every other one", List.copyOf(names));
        guard.guard(name);
        migrations.useWorkflow(projectId, null, name, keyOf("admin"));
        return workflows.byName(name).orElseThrow();
    }

    private String keyOf(String user) {
        return store.accounts().byName(user).orElseThrow().key();
    }
}
