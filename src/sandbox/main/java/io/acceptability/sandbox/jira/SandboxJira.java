package io.acceptability.sandbox.jira;

import io.acceptability.sandbox.events.Events;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.ModuleFactory;
import io.acceptability.sandbox.workflow.Transitions;
import io.acceptability.sandbox.workflow.WorkflowEditor;
import io.acceptability.sandbox.workflow.Workflows;
import java.nio.file.Path;

/** Everything of Jira that the sandbox has, wired: the way in for pages, imports, demo data and REST. */
public final class SandboxJira implements AutoCloseable {
    private final Store store;
    private final Permissions permissions;
    private final Foundation foundation;
    private final Transitions transitions;
    private final Issues issues;
    private final IssueChanges changes;
    private final IssueActs acts;
    private final Migrations migrations;
    private final HostZone zone;
    private final Events events = new Events();

    private SandboxJira(Store store) {
        this.store = store;
        this.permissions = new Permissions(store);
        this.zone = new HostZone(store.database(), store.records());
        this.foundation = new Foundation(store);
        foundation.lay();
        this.transitions = Transitions.over(store, permissions);
        IssueNews news = new IssueNews(store, events);
        this.issues = new Issues(store, transitions, news);
        this.changes = new IssueChanges(store, news);
        this.acts = new IssueActs(store, transitions, changes, news);
        this.migrations = new Migrations(store, transitions, news);
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

    /** Transitions, links, comments, deletes. */
    public IssueActs acts() {
        return acts;
    }

    /** Sets statuses, workflows and projects without asking a workflow. */
    public Migrations migrations() {
        return migrations;
    }

    /** The default time zone of the users. */
    public HostZone zone() {
        return zone;
    }

    /** Tells listeners what happens. */
    public Events events() {
        return events;
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

    /** Lets workflows name classes of the loaded plugin. */
    public void modules(ModuleFactory factory) {
        transitions.modules(factory);
    }

    @Override
    public void close() {
        store.close();
    }
}
