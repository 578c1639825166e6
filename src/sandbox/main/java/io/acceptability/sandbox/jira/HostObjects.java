package io.acceptability.sandbox.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Store;

/** Shows what the store holds as the objects of Jira's API. */
public final class HostObjects {
    private final Store store;

    public HostObjects(Store store) {
        this.store = store;
    }

    public MutableIssue issue(IssueRecord issue) {
        return new SandboxIssue(issue, store);
    }

    public Status status(Constant status) {
        return new SandboxConstant(status);
    }

    public Project project(ProjectRecord project) {
        return new SandboxProject(project, store);
    }

    public ApplicationUser user(Account account) {
        return new SandboxUser(account);
    }

    /** The user with this key, or one that only has the key. */
    public ApplicationUser userEvenWhenUnknown(String key) {
        return store.accounts().byKey(key).map(SandboxUser::new).orElseGet(() -> SandboxUser.unknown(key));
    }
}
