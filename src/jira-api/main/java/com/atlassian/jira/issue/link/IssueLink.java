package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/** A link from one issue to another. */
public interface IssueLink {
    Long getId();

    Long getLinkTypeId();

    Long getSourceId();

    Long getDestinationId();

    Issue getSourceObject();

    Issue getDestinationObject();
}
