package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;

/** Knows which project uses which workflows. */
public interface WorkflowSchemeManager {
    Map<String, String> getWorkflowMap(Project project);

    String getWorkflowName(Project project, String issueTypeId);

    boolean isUsingDefaultScheme(Project project);

    AssignableWorkflowScheme getDefaultWorkflowScheme();

    AssignableWorkflowScheme getWorkflowSchemeObj(Project project);

    Iterable<AssignableWorkflowScheme> getAssignableSchemes();

    List<Project> getProjectsUsing(AssignableWorkflowScheme workflowScheme);
}
