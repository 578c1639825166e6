package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Subject;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who may see a subject, judge it, and confirm its boundary. Who may not see it may do nothing. */
@Component
class Permissions {
    private static final Rights NONE = new Rights(false, false);

    private final IssueManager issues;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final ProjectRoleManager roles;
    private final GroupManager groups;
    private final Policies policies;

    Permissions(
            IssueManager issues,
            ProjectManager projects,
            PermissionManager permissions,
            ProjectRoleManager roles,
            GroupManager groups,
            Policies policies) {
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
        this.roles = roles;
        this.groups = groups;
        this.policies = policies;
    }

    boolean maySee(Issue issue, @Nullable ApplicationUser viewer) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, viewer);
    }

    boolean maySee(Project project, @Nullable ApplicationUser viewer) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, viewer);
    }

    Rights of(SubjectInfo subject, @Nullable ApplicationUser viewer) {
        Project project = viewer == null ? null : projects.getProjectObj(subject.projectId());
        if (viewer == null || project == null) {
            return NONE;
        }
        Predicate<ProjectPermissionKey> has = permissionsOn(subject.subject(), viewer);
        if (!has.test(ProjectPermissions.BROWSE_PROJECTS)) {
            return NONE;
        }
        Policy.Actors actors =
                policies.of(subject.subject(), subject.projectId()).actors();
        boolean judge = has.test(ProjectPermissions.EDIT_ISSUES)
                && (actors.judgeRoles().isEmpty() || isInAny(actors.judgeRoles(), viewer, project));
        return new Rights(judge, mayConfirm(actors, project, viewer));
    }

    /** Reads the subject once, whatever is asked of it. */
    private Predicate<ProjectPermissionKey> permissionsOn(Subject subject, ApplicationUser viewer) {
        if (subject.type() == Subject.Type.PROJECT) {
            Project project = projects.getProjectObj(subject.id());
            return permission -> project != null && permissions.hasPermission(permission, project, viewer);
        }
        Issue issue = issues.getIssueObject(subject.id());
        return permission -> issue != null && permissions.hasPermission(permission, issue, viewer);
    }

    private boolean mayConfirm(Policy.Actors actors, Project project, ApplicationUser viewer) {
        return (actors.leadConfirms() && viewer.getKey().equals(project.getLeadUserKey()))
                || isInAny(actors.confirmRoles(), viewer, project)
                || actors.confirmGroups().stream().anyMatch(group -> groups.isUserInGroup(viewer, group));
    }

    private boolean isInAny(List<String> names, ApplicationUser viewer, Project project) {
        return names.stream().anyMatch(role -> isInRole(viewer, role, project));
    }

    private boolean isInRole(ApplicationUser viewer, String name, Project project) {
        ProjectRole role = roles.getProjectRole(name);
        return role != null && roles.isUserInProjectRole(viewer, role, project);
    }
}
