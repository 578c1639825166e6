package com.atlassian.jira.security.plugin;

/** Stands before the signature on the tests' class path: a key that can be made. */
public final class ProjectPermissionKey {
    private final String permissionKey;

    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = permissionKey;
    }

    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
