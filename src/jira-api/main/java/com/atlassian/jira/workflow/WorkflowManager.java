package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Reads workflows and their drafts, changes and publishes them. */
public interface WorkflowManager {
    Collection<JiraWorkflow> getWorkflows();

    List<JiraWorkflow> getWorkflowsIncludingDrafts();

    Collection<JiraWorkflow> getActiveWorkflows() throws WorkflowException;

    boolean isActive(JiraWorkflow workflow) throws WorkflowException;

    boolean isSystemWorkflow(JiraWorkflow workflow) throws WorkflowException;

    JiraWorkflow getWorkflow(String name);

    JiraWorkflow getWorkflow(Issue issue) throws WorkflowException;

    JiraWorkflow getWorkflow(Long projectId, String issueTypeId) throws WorkflowException;

    JiraWorkflow getWorkflowClone(String name);

    JiraWorkflow getDefaultWorkflow() throws WorkflowException;

    boolean workflowExists(String name) throws WorkflowException;

    JiraWorkflow getDraftWorkflow(String parentWorkflowName) throws IllegalArgumentException;

    JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentWorkflowName)
            throws IllegalStateException, IllegalArgumentException;

    boolean deleteDraftWorkflow(String parentWorkflowName) throws IllegalArgumentException;

    void updateWorkflow(ApplicationUser user, JiraWorkflow workflow);

    void overwriteActiveWorkflow(ApplicationUser user, String workflowName);
}
