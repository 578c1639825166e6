package com.atlassian.jira.security.plugin;

/** The key of a project permission. */
public final class ProjectPermissionKey {
    public ProjectPermissionKey(String permissionKey) {
        throw new UnsupportedOperationException("signature only");
    }

    public String permissionKey() {
        throw new UnsupportedOperationException("signature only");
    }
}
