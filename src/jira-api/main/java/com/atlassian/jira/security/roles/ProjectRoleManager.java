package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Who has which role in which project. */
public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();

    ProjectRole getProjectRole(String name);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);

    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);
}
