package com.atlassian.jira.project;

import com.atlassian.jira.user.ApplicationUser;

/** A project. */
public interface Project {
    Long getId();

    String getName();

    String getKey();

    ApplicationUser getProjectLead();

    String getLeadUserKey();

    boolean isArchived();
}
