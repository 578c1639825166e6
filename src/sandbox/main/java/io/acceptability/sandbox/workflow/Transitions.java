package io.acceptability.sandbox.workflow;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.spi.Step;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs transitions through the engine; what they change on the issue is left to the caller to store. */
public final class Transitions {
    private static final Logger LOG = LoggerFactory.getLogger(Transitions.class);

    private final Workflows workflows;
    private final WorkflowEditor editor;
    private final Drafts drafts;
    private final WorkflowRows rows;
    private final Rights rights;
    private volatile ModuleFactory modules = ModuleFactory.none();

    private Transitions(Store store, Rights rights) {
        this.rows = new WorkflowRows(store);
        this.workflows = new Workflows(store, rows);
        this.editor = new WorkflowEditor(workflows);
        this.drafts = new Drafts(store, workflows);
        this.rights = rights;
    }

    /** Over this store, with the default workflow laid. */
    public static Transitions over(Store store, Rights rights) {
        Transitions transitions = new Transitions(store, rights);
        transitions.workflows.lay();
        return transitions;
    }

    public Workflows workflows() {
        return workflows;
    }

    public WorkflowEditor editor() {
        return editor;
    }

    public Drafts drafts() {
        return drafts;
    }

    /** Lets the workflow name classes of the loaded plugin. */
    public void modules(ModuleFactory factory) {
        this.modules = factory;
    }

    public ModuleFactory modules() {
        return modules;
    }

    /** The transitions that lead on from where the issue is and that are open to the user. */
    public List<Transition> available(TransitionIssue issue, String userKey) {
        IssueRecord stored = issue.stored();
        if (stored.workflowEntry() == null || !rights.has("TRANSITION_ISSUES", stored, userKey)) {
            return List.of();
        }
        WorkflowModel model = modelOf(stored);
        int[] open = engine(userKey).getAvailableActions(stored.workflowEntry(), inputs(issue, userKey));
        return Arrays.stream(open)
                .mapToObj(model::transition)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /**
     * Does a transition; its validators are asked unless they are to be skipped, its functions run.
     *
     * @throws TransitionRefused when a validator, a missing class or any exception keeps it closed
     */
    public void perform(TransitionIssue issue, int transitionId, String userKey, boolean skipValidators)
            throws TransitionRefused {
        IssueRecord stored = issue.stored();
        if (available(issue, userKey).stream().noneMatch(open -> open.id() == transitionId)) {
            String name = modelOf(stored)
                    .transition(transitionId)
                    .map(Transition::name)
                    .orElse(String.valueOf(transitionId));
            throw refused(outrun(name, stored));
        }
        Engine engine = engine(userKey);
        if (skipValidators) {
            engine.skipValidators();
        }
        run(issue, engine, () -> engine.doAction(stored.workflowEntry(), transitionId, inputs(issue, userKey)));
        issue.changeStatus(modelOf(stored).statusOf(currentStep(stored.workflowEntry())));
    }

    /**
     * Begins an issue's workflow as its creation does, with the validators of the initial action.
     *
     * @return the id of the workflow entry to store with the issue
     */
    public long begin(TransitionIssue issue, String userKey) throws TransitionRefused {
        IssueRecord stored = issue.stored();
        WorkflowModel model = workflows.of(stored.projectId(), stored.typeId());
        long[] entry = new long[1];
        Engine engine = engine(userKey);
        run(
                issue,
                engine,
                () -> entry[0] = engine.initialize(model.name(), model.initialAction(), inputs(issue, userKey)));
        issue.changeStatus(model.statusOf(currentStep(entry[0])));
        return entry[0];
    }

    /** Puts an issue into a status without asking anybody, as a migration does; false when it has no such status. */
    public boolean place(TransitionIssue issue, String statusId) {
        IssueRecord stored = issue.stored();
        WorkflowModel model = modelOf(stored);
        Optional<Integer> step = model.stepOf(statusId);
        if (step.isEmpty()) {
            return false;
        }
        rows.place(stored.workflowEntry(), model.name(), step.get());
        issue.changeStatus(statusId);
        model.transitions().stream()
                .filter(transition -> statusId.equals(transition.toStatusId()))
                .findFirst()
                .ifPresent(transition -> updateFields(transition, issue));
        return true;
    }

    /** Puts an issue into another workflow, in the step of its status or, where it has none, in the first. */
    public void adopt(TransitionIssue issue, WorkflowModel model) {
        int step = model.stepOf(issue.stored().statusId()).orElse(model.initialStep());
        rows.place(issue.stored().workflowEntry(), model.name(), step);
        issue.changeStatus(model.statusOf(step));
    }

    /** The workflow that an issue is in. */
    public WorkflowModel modelOf(IssueRecord issue) {
        if (issue.workflowEntry() == null) {
            return workflows.of(issue.projectId(), issue.typeId());
        }
        String name = engine(null).getWorkflowName(issue.workflowEntry());
        return workflows.byName(name).orElseThrow(() -> new IllegalStateException("There is no workflow " + name));
    }

    // The sandbox's statuses carry the resolution along even where no transition is made.
    private void updateFields(Transition transition, TransitionIssue issue) {
        for (Object each : transition.action().getUnconditionalResult().getPostFunctions()) {
            Map<?, ?> arguments = ((FunctionDescriptor) each).getArgs();
            if ("resolution".equals(arguments.get("field.name"))) {
                Object value = arguments.get("field.value");
                issue.changeResolution(value == null || value.toString().isBlank() ? null : value.toString());
            }
        }
    }

    private interface Act {
        void run() throws WorkflowException;
    }

    private void run(TransitionIssue issue, Engine engine, Act act) throws TransitionRefused {
        try {
            act.run();
        } catch (InvalidInputException e) {
            List<String> messages = new ArrayList<>();
            for (Object message : e.getGenericErrors()) {
                messages.add(String.valueOf(message));
            }
            Map<String, String> errors = new LinkedHashMap<>();
            Raw.map(e.getErrors()).forEach((field, text) -> errors.put(String.valueOf(field), String.valueOf(text)));
            throw new TransitionRefused(messages, errors);
        } catch (StoreException | io.acceptability.sandbox.store.StoreException e) {
            LOG.info("The transition of {} met another one", issue.stored().key(), e);
            throw refused(outrun("of the issue", issue.stored()));
        } catch (WorkflowException | RuntimeException e) {
            // As in Jira: whatever else comes out of a module blocks too, with its bare message.
            Throwable cause = e;
            while (cause instanceof WorkflowException wrapped && wrapped.getRootCause() != null) {
                cause = wrapped.getRootCause();
            }
            LOG.warn("The transition of {} was stopped", issue.stored().key(), e);
            throw refused(cause.getMessage() + engine.missing().map(this::whose).orElse(""));
        }
    }

    // The engine names the class only.
    private String whose(String missing) {
        String app = modules.formerOwner(missing)
                .map(key -> " Its app is " + key + ".")
                .orElse("");
        return ". No enabled app provides it." + app + " The transition stays closed until the app is enabled, or until"
                + " an administrator takes this out of the workflow.";
    }

    // Jira's own words.
    private static String outrun(String transition, IssueRecord issue) {
        return "It seems that you have tried to perform a workflow operation (" + transition
                + ") that is not valid for the current state of this issue (" + issue.key()
                + "). The likely cause is that somebody has changed the issue recently, please look at the issue"
                + " history for details.";
    }

    private static TransitionRefused refused(String message) {
        return new TransitionRefused(List.of(message), Map.of());
    }

    private int currentStep(long entryId) {
        List<Step> steps = rows.findCurrentSteps(entryId);
        return steps.get(0).getStepId();
    }

    private Engine engine(String userKey) {
        return new Engine(workflows, rows, modules, rights, userKey);
    }

    private static Map<String, Object> inputs(TransitionIssue issue, String userKey) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("issue", issue);
        inputs.put("originalissueobject", issue);
        inputs.put("pkey", issue.stored().projectKey());
        inputs.put("userKey", userKey);
        return inputs;
    }
}
