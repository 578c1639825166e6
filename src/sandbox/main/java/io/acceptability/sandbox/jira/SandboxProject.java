package io.acceptability.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Store;
import java.util.Collection;

/** A project as Jira's API shows it. */
public final class SandboxProject implements Project {
    private final ProjectRecord stored;
    private final Store store;

    SandboxProject(ProjectRecord stored, Store store) {
        this.stored = stored;
        this.store = store;
    }

    /** The project as it stands in the database. */
    public ProjectRecord stored() {
        return stored;
    }

    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public String getName() {
        return stored.name();
    }

    @Override
    public String getKey() {
        return stored.key();
    }

    @Override
    public ApplicationUser getProjectLead() {
        return store.accounts().byKey(stored.leadKey()).map(SandboxUser::new).orElse(null);
    }

    @Override
    public String getLeadUserKey() {
        return stored.leadKey();
    }

    @Override
    public boolean isArchived() {
        return stored.archived();
    }

    /** Every type there is: the sandbox has no issue type schemes. */
    @Override
    public Collection<IssueType> getIssueTypes() {
        return store.constants().all(Kind.ISSUE_TYPE).stream()
                .map(SandboxConstant::new)
                .map(IssueType.class::cast)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxProject project && project.stored.id() == stored.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(stored.id());
    }

    @Override
    public String toString() {
        return "Project: " + stored.key();
    }
}
