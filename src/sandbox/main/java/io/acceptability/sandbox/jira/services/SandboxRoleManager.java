package io.acceptability.sandbox.jira.services;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.jira.HostObjects;
import io.acceptability.sandbox.jira.HostReads;
import io.acceptability.sandbox.store.Roles;
import io.acceptability.sandbox.store.Roles.Role;
import io.acceptability.sandbox.store.Store;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Project roles and who is in them. */
record SandboxRoleManager(Store store, HostObjects objects) implements ProjectRoleManager {
    /** A role as Jira's API shows it. */
    private record Shown(Role stored) implements ProjectRole {
        @Override
        public Long getId() {
            return stored.id();
        }

        @Override
        public String getName() {
            return stored.name();
        }
    }

    /** The people in a role of a project. */
    private record Actors(Long projectId, Set<ApplicationUser> users) implements ProjectRoleActors {
        @Override
        public Long getProjectId() {
            return projectId;
        }

        @Override
        public Set<ApplicationUser> getApplicationUsers() {
            return users;
        }
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        HostReads.read();
        return roles().all().stream().<ProjectRole>map(Shown::new).toList();
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        HostReads.read();
        return roles().byName(name).map(Shown::new).orElse(null);
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project) {
        HostReads.read();
        return user != null
                && projectRole != null
                && project != null
                && roles().isIn(user.getKey(), project.getId(), projectRole.getId());
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project) {
        HostReads.read();
        Set<ApplicationUser> users = new LinkedHashSet<>();
        for (String key : roles().userKeys(project.getId(), projectRole.getId())) {
            store.accounts().byKey(key).map(objects::user).ifPresent(users::add);
        }
        return new Actors(project.getId(), users);
    }

    private Roles roles() {
        return store.roles();
    }
}
