package io.acceptability.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import io.acceptability.sandbox.store.Constants.Constant;

/** An issue type or a status as Jira's API shows it. */
record SandboxConstant(Constant stored) implements IssueType, Status {
    @Override
    public String getId() {
        return stored.id();
    }

    @Override
    public String getName() {
        return stored.name();
    }

    @Override
    public String getNameTranslation() {
        return stored.name();
    }

    @Override
    public boolean isSubTask() {
        return stored.isSubTask();
    }
}
