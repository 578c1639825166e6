package io.acceptability.sandbox.jira.services;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.acceptability.sandbox.jira.HostObjects;
import io.acceptability.sandbox.jira.HostReads;
import io.acceptability.sandbox.store.Projects;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import java.util.List;

/** Projects by id and key; nobody's permission is asked, as in Jira. */
record SandboxProjectManager(Projects projects, HostObjects objects) implements ProjectManager {
    @Override
    public Project getProjectObj(Long id) {
        HostReads.read();
        return id == null ? null : projects.byId(id).map(objects::project).orElse(null);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        HostReads.read();
        return projects.byKey(key).map(objects::project).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return getProjectObjByKey(key);
    }

    @Override
    public List<Project> getProjects() {
        HostReads.read();
        return projects.all().stream()
                .filter(project -> !project.archived())
                .map((ProjectRecord project) -> objects.project(project))
                .toList();
    }
}
