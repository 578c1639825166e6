package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** An issue was created, changed, moved, commented on or deleted; its type says which. */
public final class IssueEvent implements IssueRelatedEvent {
    public IssueEvent(Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Issue getIssue() {
        throw new UnsupportedOperationException("signature only");
    }

    public Project getProject() {
        throw new UnsupportedOperationException("signature only");
    }

    public ApplicationUser getUser() {
        throw new UnsupportedOperationException("signature only");
    }

    public Long getEventTypeId() {
        throw new UnsupportedOperationException("signature only");
    }
}
