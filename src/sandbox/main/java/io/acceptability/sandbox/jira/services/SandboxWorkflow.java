package io.acceptability.sandbox.jira.services;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.acceptability.sandbox.jira.HostObjects;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.Drafts;
import io.acceptability.sandbox.workflow.Workflows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A workflow or the draft of one, with a descriptor of its own: what is changed in it counts once it is updated. */
final class SandboxWorkflow implements JiraWorkflow {
    /** The workflow that Jira brings along and lets nobody change. */
    static final String SYSTEM = "jira";

    private final String name;
    private final WorkflowDescriptor descriptor;
    private final boolean draft;
    private final Store store;
    private final Workflows workflows;
    private final Drafts drafts;

    SandboxWorkflow(
            String name,
            WorkflowDescriptor descriptor,
            boolean draft,
            Store store,
            Workflows workflows,
            Drafts drafts) {
        this.name = name;
        this.descriptor = descriptor;
        this.draft = draft;
        this.store = store;
        this.workflows = workflows;
        this.drafts = drafts;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return draft ? name + " (Draft)" : name;
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        return new ArrayList<>(Workflows.actions(descriptor));
    }

    @Override
    public Collection<ActionDescriptor> getActionsWithResult(StepDescriptor stepDescriptor) {
        return Workflows.actions(descriptor).stream()
                .filter(action -> leadsTo(action, stepDescriptor.getId()))
                .toList();
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        return steps().stream()
                .filter(step -> status.getId().equals(getLinkedStatusId(step)))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Status> getLinkedStatusObjects() {
        return steps().stream()
                .map(this::getLinkedStatusObject)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Set<String> getLinkedStatusIds() {
        Set<String> ids = new LinkedHashSet<>();
        steps().forEach(step -> ids.add(getLinkedStatusId(step)));
        return ids;
    }

    @Override
    public Status getLinkedStatusObject(StepDescriptor stepDescriptor) {
        return store.constants()
                .byId(Kind.STATUS, getLinkedStatusId(stepDescriptor))
                .map(new HostObjects(store)::status)
                .orElse(null);
    }

    @Override
    public String getLinkedStatusId(StepDescriptor stepDescriptor) {
        Object id = stepDescriptor.getMetaAttributes().get(STEP_STATUS_KEY);
        return id == null ? null : id.toString().trim();
    }

    @Override
    public Collection<StepDescriptor> getStepsForTransition(ActionDescriptor action) {
        return steps().stream()
                .filter(step -> ids(step.getActions()).contains(action.getId()))
                .toList();
    }

    @Override
    public boolean isInitialAction(ActionDescriptor actionDescriptor) {
        return ids(descriptor.getInitialActions()).contains(actionDescriptor.getId());
    }

    @Override
    public boolean isCommonAction(ActionDescriptor actionDescriptor) {
        return descriptor.getCommonActions().containsKey(actionDescriptor.getId());
    }

    @Override
    public boolean isGlobalAction(ActionDescriptor actionDescriptor) {
        return ids(descriptor.getGlobalActions()).contains(actionDescriptor.getId());
    }

    @Override
    public boolean isOrdinaryAction(ActionDescriptor actionDescriptor) {
        return !isInitialAction(actionDescriptor)
                && !isCommonAction(actionDescriptor)
                && !isGlobalAction(actionDescriptor);
    }

    @Override
    public boolean isActive() {
        return !draft && !workflows.projectsUsing(name).isEmpty();
    }

    @Override
    public boolean isSystemWorkflow() {
        return SYSTEM.equals(name);
    }

    @Override
    public boolean isEditable() {
        return draft || (!isSystemWorkflow() && !isActive());
    }

    @Override
    public boolean isDefault() {
        return isSystemWorkflow();
    }

    @Override
    public boolean isDraftWorkflow() {
        return draft;
    }

    @Override
    public boolean hasDraftWorkflow() {
        return !draft && drafts.names().contains(name);
    }

    @Override
    public int compareTo(JiraWorkflow other) {
        int byName = name.compareTo(other.getName());
        return byName != 0 ? byName : Boolean.compare(draft, other.isDraftWorkflow());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxWorkflow workflow && workflow.name.equals(name) && workflow.draft == draft;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, draft);
    }

    @Override
    public String toString() {
        return getDisplayName();
    }

    private List<StepDescriptor> steps() {
        List<StepDescriptor> steps = new ArrayList<>();
        for (Object step : descriptor.getSteps()) {
            steps.add((StepDescriptor) step);
        }
        return steps;
    }

    private static boolean leadsTo(ActionDescriptor action, int stepId) {
        List<Object> results = new ArrayList<>();
        for (Object result : action.getConditionalResults()) {
            results.add(result);
        }
        if (action.getUnconditionalResult() != null) {
            results.add(action.getUnconditionalResult());
        }
        return results.stream().anyMatch(result -> ((ResultDescriptor) result).getStep() == stepId);
    }

    private static Set<Integer> ids(List<?> actions) {
        Set<Integer> ids = new LinkedHashSet<>();
        actions.forEach(action -> ids.add(((ActionDescriptor) action).getId()));
        return ids;
    }
}
