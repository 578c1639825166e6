package com.atlassian.jira.workflow;

/** A workflow scheme that projects use. */
public interface AssignableWorkflowScheme extends WorkflowScheme {
    @Override
    String getName();
}
