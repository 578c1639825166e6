package com.atlassian.jira.security.roles;

/** The people who have a role in one project. */
public interface ProjectRoleActors extends DefaultRoleActors {
    Long getProjectId();
}
