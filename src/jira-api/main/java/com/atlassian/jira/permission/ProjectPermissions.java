package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** The host's own project permissions. */
public class ProjectPermissions {
    public static final ProjectPermissionKey ADMINISTER_PROJECTS = key("ADMINISTER_PROJECTS");
    public static final ProjectPermissionKey BROWSE_PROJECTS = key("BROWSE_PROJECTS");
    public static final ProjectPermissionKey EDIT_ISSUES = key("EDIT_ISSUES");
    public static final ProjectPermissionKey TRANSITION_ISSUES = key("TRANSITION_ISSUES");

    private static ProjectPermissionKey key(String name) {
        return new ProjectPermissionKey(name);
    }
}
