package io.acceptability.sandbox.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.Drafts;
import io.acceptability.sandbox.workflow.WorkflowModel;
import io.acceptability.sandbox.workflow.Workflows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Workflows under Jira's rule: one that projects use is changed through a draft, and the draft is then published. */
final class SandboxWorkflowManager implements WorkflowManager {
    private final SandboxJira jira;
    private final Store store;
    private final Workflows workflows;
    private final Drafts drafts;

    SandboxWorkflowManager(SandboxJira jira) {
        this.jira = jira;
        this.store = jira.store();
        this.workflows = jira.workflows();
        this.drafts = jira.transitions().drafts();
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return workflows.all().stream().map(model -> getWorkflow(model.name())).toList();
    }

    @Override
    public List<JiraWorkflow> getWorkflowsIncludingDrafts() {
        List<JiraWorkflow> all = new ArrayList<>(getWorkflows());
        drafts.names().forEach(name -> all.add(getDraftWorkflow(name)));
        return all;
    }

    @Override
    public Collection<JiraWorkflow> getActiveWorkflows() {
        return getWorkflows().stream().filter(JiraWorkflow::isActive).toList();
    }

    @Override
    public boolean isActive(JiraWorkflow workflow) {
        return workflow.isActive();
    }

    @Override
    public boolean isSystemWorkflow(JiraWorkflow workflow) {
        return workflow.isSystemWorkflow();
    }

    @Override
    public JiraWorkflow getWorkflow(String name) {
        return workflows
                .copy(name)
                .map(descriptor -> new SandboxWorkflow(name, descriptor, false, store, workflows, drafts))
                .orElse(null);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        WorkflowModel model = store.issues()
                .byId(issue.getId())
                .map(jira.transitions()::modelOf)
                .orElseThrow(() -> new WorkflowException("There is no issue " + issue.getKey()));
        return getWorkflow(model.name());
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return getWorkflow(
                workflows.of(projectId, issueTypeId == null ? "" : issueTypeId).name());
    }

    @Override
    public JiraWorkflow getWorkflowClone(String name) {
        return getWorkflow(name);
    }

    @Override
    public JiraWorkflow getDefaultWorkflow() {
        return getWorkflow(Workflows.DEFAULT);
    }

    @Override
    public boolean workflowExists(String name) {
        return workflows.byName(name).isPresent();
    }

    @Override
    public JiraWorkflow getDraftWorkflow(String parentWorkflowName) {
        requireParent(parentWorkflowName);
        return drafts.copy(parentWorkflowName)
                .map(descriptor -> new SandboxWorkflow(parentWorkflowName, descriptor, true, store, workflows, drafts))
                .orElse(null);
    }

    @Override
    public JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentWorkflowName) {
        JiraWorkflow parent = requireParent(parentWorkflowName);
        if (!parent.isActive()) {
            throw new IllegalStateException("A draft can be made of an active workflow only, not of " + parent);
        }
        if (parent.hasDraftWorkflow()) {
            throw new IllegalStateException("There is a draft of " + parent + " already");
        }
        drafts.create(parentWorkflowName);
        return getDraftWorkflow(parentWorkflowName);
    }

    @Override
    public boolean deleteDraftWorkflow(String parentWorkflowName) {
        requireParent(parentWorkflowName);
        return drafts.delete(parentWorkflowName);
    }

    @Override
    public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        if (!workflow.isEditable()) {
            throw new WorkflowException("The workflow " + workflow + " cannot be edited; make a draft and publish it");
        }
        if (workflow.isDraftWorkflow()) {
            if (getDraftWorkflow(workflow.getName()) == null) {
                throw new WorkflowException("There is no draft of " + workflow.getName() + " any more");
            }
            drafts.save(workflow.getName(), workflow.getDescriptor());
            return;
        }
        try {
            workflows.save(workflow.getName(), workflow.getDescriptor());
        } catch (IllegalArgumentException e) {
            throw new WorkflowException(e.getMessage(), e);
        }
    }

    @Override
    public void overwriteActiveWorkflow(ApplicationUser user, String workflowName) {
        if (!drafts.publish(workflowName)) {
            throw new WorkflowException("There is no draft of " + workflowName + " to publish");
        }
    }

    private JiraWorkflow requireParent(String name) {
        JiraWorkflow parent = getWorkflow(name);
        if (parent == null) {
            throw new IllegalArgumentException("There is no workflow " + name);
        }
        return parent;
    }
}
