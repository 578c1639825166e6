package io.acceptability.sandbox.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A workflow as Jira sees it: statuses and the transitions between them. */
public final class WorkflowModel {
    /** The meta attribute that ties a step to a status. */
    static final String STATUS_META = "jira.status.id";

    /** A step number that means: the step it came from. */
    private static final int SAME_STEP = -1;

    private final String name;
    private final WorkflowDescriptor descriptor;
    private final Map<Integer, String> statusByStep = new LinkedHashMap<>();
    private final Map<Integer, Transition> transitions = new LinkedHashMap<>();

    /** A transition; global ones lead from every status. {@code to} is null where it stays in its status. */
    public record Transition(
            int id,
            String name,
            boolean global,
            Set<String> fromStatusIds,
            String toStatusId,
            ActionDescriptor action) {
        public boolean hasScreen() {
            return action.getView() != null && !action.getView().isBlank();
        }
    }

    WorkflowModel(String name, WorkflowDescriptor descriptor) {
        this.name = name;
        this.descriptor = descriptor;
        for (Object each : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            statusByStep.put(step.getId(), statusOf(step));
        }
        for (Object each : descriptor.getGlobalActions()) {
            add((ActionDescriptor) each, true, null);
        }
        for (Object each : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            for (Object action : step.getActions()) {
                add((ActionDescriptor) action, false, statusOf(step));
            }
        }
    }

    public String name() {
        return name;
    }

    public String description() {
        Object text = descriptor.getMetaAttributes().get("jira.description");
        return text == null ? "" : text.toString();
    }

    WorkflowDescriptor descriptor() {
        return descriptor;
    }

    /** Ids of its statuses, in the order of its steps. */
    public Set<String> statusIds() {
        return new LinkedHashSet<>(statusByStep.values());
    }

    /** The status of a step. */
    public String statusOf(int stepId) {
        return statusByStep.get(stepId);
    }

    /** The first step with a status. */
    public Optional<Integer> stepOf(String statusId) {
        return statusByStep.entrySet().stream()
                .filter(step -> step.getValue().equals(statusId))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The id of the action that creates issues. */
    public int initialAction() {
        return initial().getId();
    }

    /** The step in which new issues are. */
    public int initialStep() {
        return initial().getUnconditionalResult().getStep();
    }

    /** All transitions, global ones first. */
    public List<Transition> transitions() {
        return List.copyOf(transitions.values());
    }

    public Optional<Transition> transition(int id) {
        return Optional.ofNullable(transitions.get(id));
    }

    private ActionDescriptor initial() {
        return (ActionDescriptor) descriptor.getInitialActions().get(0);
    }

    private void add(ActionDescriptor action, boolean global, String from) {
        Transition known = transitions.get(action.getId());
        if (known != null) {
            known.fromStatusIds().add(from);
            return;
        }
        int step = action.getUnconditionalResult() == null
                ? SAME_STEP
                : action.getUnconditionalResult().getStep();
        Set<String> froms = new LinkedHashSet<>();
        if (from != null) {
            froms.add(from);
        }
        String to = statusByStep.get(step);
        transitions.put(action.getId(), new Transition(action.getId(), action.getName(), global, froms, to, action));
    }

    private static String statusOf(StepDescriptor step) {
        Object id = step.getMetaAttributes().get(STATUS_META);
        return id == null ? "" : id.toString().trim();
    }

    /** What would keep Jira from using the workflow; empty when it can. */
    static List<String> problems(WorkflowDescriptor descriptor) {
        List<String> problems = new ArrayList<>();
        if (descriptor.getInitialActions().isEmpty()) {
            problems.add("it has no initial action");
        } else {
            ActionDescriptor initial =
                    (ActionDescriptor) descriptor.getInitialActions().get(0);
            if (initial.getUnconditionalResult() == null
                    || descriptor.getStep(initial.getUnconditionalResult().getStep()) == null) {
                problems.add("its initial action leads to no step");
            }
        }
        if (descriptor.getSteps().isEmpty()) {
            problems.add("it has no steps");
        }
        for (Object each : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            if (statusOf(step).isEmpty()) {
                problems.add("its step " + step.getName() + " names no status");
            }
        }
        return problems;
    }
}
