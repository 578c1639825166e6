package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** A project. */
public interface Project {
    Long getId();

    String getName();

    String getKey();

    ApplicationUser getProjectLead();

    String getLeadUserKey();

    boolean isArchived();

    Collection<IssueType> getIssueTypes();
}
