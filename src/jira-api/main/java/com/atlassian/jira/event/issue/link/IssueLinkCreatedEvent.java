package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.time.Instant;

/** Two issues are linked now. */
public class IssueLinkCreatedEvent {
    public IssueLinkCreatedEvent(IssueLink issueLink, Instant eventCreation) {
        throw new UnsupportedOperationException("signature only");
    }

    public IssueLink getIssueLink() {
        throw new UnsupportedOperationException("signature only");
    }

    public Instant getEventCreation() {
        throw new UnsupportedOperationException("signature only");
    }
}
