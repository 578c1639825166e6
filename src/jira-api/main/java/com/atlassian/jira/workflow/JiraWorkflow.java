package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A workflow with its descriptor; what is changed in the descriptor counts once the workflow is updated. */
public interface JiraWorkflow extends Comparable<JiraWorkflow> {
    String STEP_STATUS_KEY = "jira.status.id";

    String getName();

    String getDisplayName();

    WorkflowDescriptor getDescriptor();

    Collection<ActionDescriptor> getAllActions();

    Collection<ActionDescriptor> getActionsWithResult(StepDescriptor stepDescriptor);

    StepDescriptor getLinkedStep(Status status);

    List<Status> getLinkedStatusObjects();

    Set<String> getLinkedStatusIds();

    Status getLinkedStatusObject(StepDescriptor stepDescriptor);

    String getLinkedStatusId(StepDescriptor stepDescriptor);

    Collection<StepDescriptor> getStepsForTransition(ActionDescriptor action);

    boolean isInitialAction(ActionDescriptor actionDescriptor);

    boolean isCommonAction(ActionDescriptor actionDescriptor);

    boolean isGlobalAction(ActionDescriptor actionDescriptor);

    boolean isOrdinaryAction(ActionDescriptor actionDescriptor);

    boolean isActive() throws WorkflowException;

    boolean isSystemWorkflow() throws WorkflowException;

    boolean isEditable() throws WorkflowException;

    boolean isDefault();

    boolean isDraftWorkflow();

    boolean hasDraftWorkflow();
}
