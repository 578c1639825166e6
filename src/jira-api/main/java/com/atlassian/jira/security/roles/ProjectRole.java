package com.atlassian.jira.security.roles;

/** A role that people can have in a project. */
public interface ProjectRole {
    Long getId();

    String getName();
}
