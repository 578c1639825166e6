package io.acceptability.sandbox.jira.services;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.acceptability.sandbox.jira.HostObjects;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.Workflows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One scheme for each project that has workflows of its own, and the default one for the others. */
final class SandboxWorkflowSchemes implements WorkflowSchemeManager {
    private final Store store;
    private final Workflows workflows;
    private final HostObjects objects;

    SandboxWorkflowSchemes(Store store, Workflows workflows, HostObjects objects) {
        this.store = store;
        this.workflows = workflows;
        this.objects = objects;
    }

    @Override
    public Map<String, String> getWorkflowMap(Project project) {
        return workflows.usedBy(project.getId());
    }

    @Override
    public String getWorkflowName(Project project, String issueTypeId) {
        Map<String, String> map = getWorkflowMap(project);
        return map.getOrDefault(issueTypeId, map.get(null));
    }

    @Override
    public boolean isUsingDefaultScheme(Project project) {
        return getWorkflowMap(project).equals(defaultMappings());
    }

    @Override
    public AssignableWorkflowScheme getDefaultWorkflowScheme() {
        return new Scheme(null, "Default Workflow Scheme", defaultMappings());
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return isUsingDefaultScheme(project)
                ? getDefaultWorkflowScheme()
                : new Scheme(project.getId(), "Workflow Scheme of " + project.getKey(), getWorkflowMap(project));
    }

    @Override
    public Iterable<AssignableWorkflowScheme> getAssignableSchemes() {
        List<AssignableWorkflowScheme> schemes = new ArrayList<>();
        schemes.add(getDefaultWorkflowScheme());
        for (ProjectRecord project : store.projects().all()) {
            AssignableWorkflowScheme scheme = getWorkflowSchemeObj(objects.project(project));
            if (!scheme.isDefault()) {
                schemes.add(scheme);
            }
        }
        return schemes;
    }

    @Override
    public List<Project> getProjectsUsing(AssignableWorkflowScheme workflowScheme) {
        return store.projects().all().stream()
                .map(objects::project)
                .filter(project -> workflowScheme.isDefault()
                        ? isUsingDefaultScheme(project)
                        : project.getId().equals(workflowScheme.getId()))
                .toList();
    }

    private static Map<String, String> defaultMappings() {
        Map<String, String> mappings = new HashMap<>();
        mappings.put(null, Workflows.DEFAULT);
        return mappings;
    }

    private record Scheme(Long id, String name, Map<String, String> mappings) implements AssignableWorkflowScheme {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isDraft() {
            return false;
        }

        @Override
        public boolean isDefault() {
            return id == null;
        }

        @Override
        public String getActualWorkflow(String issueTypeId) {
            return mappings.getOrDefault(issueTypeId, getActualDefaultWorkflow());
        }

        @Override
        public String getActualDefaultWorkflow() {
            return mappings.get(null);
        }

        @Override
        public Map<String, String> getMappings() {
            return new HashMap<>(mappings);
        }
    }
}
