package io.acceptability.sandbox.jira;

import io.acceptability.sandbox.plugin.WorkflowModule.Kind;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.ModuleFactory;
import io.acceptability.sandbox.workflow.Transitions;
import io.acceptability.sandbox.workflow.WorkflowEditor;
import io.acceptability.sandbox.workflow.WorkflowModel;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import io.acceptability.sandbox.workflow.Workflows;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Everything of Jira that the sandbox has, wired: the way in for pages, imports, demo data and REST. */
public final class SandboxJira implements AutoCloseable {
    private static final String DELIVERED = "Delivered";

    /** The plugin's validator as an administrator's form would have stored it. */
    private static final Map<String, String> GUARD = Map.of(
            WorkflowEditor.CLASS_NAME,
            "io.acceptability.gate.BoundaryConfirmedValidator",
            WorkflowEditor.FULL_MODULE_KEY,
            "io.acceptability.jiraboundary-confirmed-validator",
            "requireProject",
            "false");

    private final Store store;
    private final Permissions permissions;
    private final Foundation foundation;
    private final Transitions transitions;
    private final Issues issues;
    private final IssueChanges changes;
    private final IssueActs acts;

    private SandboxJira(Store store) {
        this.store = store;
        this.permissions = new Permissions(store);
        this.foundation = new Foundation(store);
        foundation.lay();
        this.transitions = Transitions.over(store, permissions);
        this.issues = new Issues(store, transitions);
        this.changes = new IssueChanges(store);
        this.acts = new IssueActs(store, transitions, changes);
    }

    /** Opens what the home folder holds, or the database at a JDBC address; a new one gets its foundation. */
    public static SandboxJira open(Path home, String address) {
        return open(home, address, false);
    }

    /** Opens it; when {@code fresh}, everything it held is dropped first. */
    public static SandboxJira open(Path home, String address, boolean fresh) {
        Store store = Store.open(home, address, fresh);
        try {
            return new SandboxJira(store);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** The rows: users, projects, constants, issues, links, comments and the rest. */
    public Store store() {
        return store;
    }

    public Permissions permissions() {
        return permissions;
    }

    /** Makes projects with their roles and permissions. */
    public Foundation foundation() {
        return foundation;
    }

    /** Creates issues. */
    public Issues issues() {
        return issues;
    }

    /** Edits fields. */
    public IssueChanges changes() {
        return changes;
    }

    /** Transitions, links, comments, deletes, moves. */
    public IssueActs acts() {
        return acts;
    }

    public Workflows workflows() {
        return transitions.workflows();
    }

    public WorkflowEditor workflowEditor() {
        return transitions.editor();
    }

    public Transitions transitions() {
        return transitions;
    }

    /**
     * Creates a workflow in which each status can be reached from every other, Delivered only past the plugin's
     * validator.
     */
    public WorkflowModel createGuardedWorkflow(String name, String description, List<String> statusNames) {
        return store.database().transact(() -> {
            WorkflowModel model = workflows().createSimple(name, description, statusNames);
            for (Transition transition : model.transitions()) {
                if (transition.name().equals(DELIVERED)) {
                    workflowEditor().add(name, transition.id(), Kind.VALIDATOR, GUARD);
                }
            }
            return workflows().byName(name).orElseThrow();
        });
    }

    /** Lets workflows name classes of the loaded plugin. */
    public void modules(ModuleFactory factory) {
        transitions.modules(factory);
    }

    @Override
    public void close() {
        store.close();
    }
}
