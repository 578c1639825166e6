package io.acceptability;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.PolicyScope;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds where policies are configured, and who may: everywhere Jira administrators, in a project whoever may administer it. Jira's
 * administrators may configure every project, as they may everything else of it.
 */
@Component
public final class PolicyPlaces {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;

    PolicyPlaces(ProjectManager projects, PermissionManager permissions, GlobalPermissionManager globalPermissions) {
        this.projects = projects;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
    }

    /** The project of this key; empty when it is missing or not visible to the viewer: the same answer for both. */
    public Optional<PolicyPlace> project(String key, @Nullable ApplicationUser viewer) {
        return Optional.ofNullable(projects.getProjectObjByKey(key))
                .filter(project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, viewer)
                        || mayConfigure(project, viewer))
                .map(project ->
                        new PolicyPlace(PolicyScope.project(project.getId()), project.getKey(), project.getName()));
    }

    /** Whether the viewer may look at the policy there, and change it. */
    public boolean mayConfigure(PolicyPlace place, @Nullable ApplicationUser viewer) {
        Long id = place.scope().project();
        if (id == null) {
            return administersJira(viewer);
        }
        Project project = projects.getProjectObj(id);
        return project != null && mayConfigure(project, viewer);
    }

    private boolean mayConfigure(Project project, @Nullable ApplicationUser viewer) {
        return permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, viewer)
                || administersJira(viewer);
    }

    private boolean administersJira(@Nullable ApplicationUser viewer) {
        return viewer != null && globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, viewer);
    }
}
