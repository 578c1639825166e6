package io.acceptability.evidence;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Nullable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is in the customer role of which project. A role that does not exist has nobody in it. */
@Component
class Customers {
    private final ProjectManager projects;
    private final ProjectRoleManager roles;

    Customers(ProjectManager projects, ProjectRoleManager roles) {
        this.projects = projects;
        this.roles = roles;
    }

    /** The members of a role in some projects. */
    record Members(Map<Long, Set<String>> userKeysByProject) {
        static final Members NONE = new Members(Map.of());

        boolean isEmpty() {
            return userKeysByProject.values().stream().allMatch(Set::isEmpty);
        }

        /** The members in some of these projects. */
        Members only(Set<Long> projects) {
            Map<Long, Set<String>> some = new HashMap<>(userKeysByProject);
            some.keySet().retainAll(projects);
            return new Members(some);
        }

        boolean contains(long project, @Nullable String userKey) {
            return userKey != null
                    && userKeysByProject.getOrDefault(project, Set.of()).contains(userKey);
        }
    }

    /** Asks each project once; groups in the role count as their users. */
    Members in(Collection<Long> projectIds, String roleName) {
        ProjectRole role = roles.getProjectRole(roleName);
        if (role == null) {
            return Members.NONE;
        }
        Map<Long, Set<String>> members = new HashMap<>();
        for (Long id : projectIds) {
            Project project = projects.getProjectObj(id);
            if (project != null) {
                members.computeIfAbsent(id, key -> userKeys(role, project));
            }
        }
        return new Members(members);
    }

    private Set<String> userKeys(ProjectRole role, Project project) {
        return roles.getProjectRoleActors(role, project).getApplicationUsers().stream()
                .map(ApplicationUser::getKey)
                .collect(Collectors.toSet());
    }
}
