package io.acceptability.sandbox.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.jira.HostReads;
import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.jira.SandboxIssue;
import io.acceptability.sandbox.store.Store;
import java.util.Set;

/** Project and global permissions. */
record SandboxPermissionManager(Store store, Permissions permissions)
        implements PermissionManager, GlobalPermissionManager {
    private static final Set<String> OF_ADMINISTRATORS = Set.of("ADMINISTER", "SYSTEM_ADMIN");

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user) {
        HostReads.permissionCheck();
        if (issue == null || user == null) {
            return false;
        }
        String permission = permissionKey.permissionKey();
        if (issue instanceof SandboxIssue own) {
            return permissions.has(permission, own.stored(), user.getKey());
        }
        return store.issues()
                .byId(issue.getId())
                .filter(stored -> permissions.has(permission, stored, user.getKey()))
                .isPresent();
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user) {
        HostReads.permissionCheck();
        return project != null
                && user != null
                && store.projects()
                        .byId(project.getId())
                        .filter(stored -> permissions.has(permissionKey.permissionKey(), stored, user.getKey()))
                        .isPresent();
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permissionKey, ApplicationUser user) {
        HostReads.permissionCheck();
        if (user == null || !user.isActive()) {
            return false;
        }
        return !OF_ADMINISTRATORS.contains(permissionKey.getKey()) || permissions.isAdministrator(user.getKey());
    }
}
