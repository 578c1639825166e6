package io.acceptability.sandbox.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.acceptability.sandbox.plugin.WorkflowModule.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds, changes and removes validators, conditions and post functions of transitions; each change is kept at once. */
public final class WorkflowEditor {
    /** The argument that names a module's class. */
    public static final String CLASS_NAME = "class.name";

    /** The argument that names a module by its plugin's and its own key. */
    public static final String FULL_MODULE_KEY = "full.module.key";

    private final Workflows workflows;

    /** A module in use; {@code index} is its place among those of its kind on the transition. */
    public record Use(
            Kind kind, int index, String className, Map<String, String> arguments, AbstractDescriptor descriptor) {}

    WorkflowEditor(Workflows workflows) {
        this.workflows = workflows;
    }

    /** The modules of a kind on a transition, in order. */
    public List<Use> uses(String workflow, int transitionId, Kind kind) {
        List<?> descriptors = descriptors(action(fresh(workflow), transitionId), kind, false);
        List<Use> uses = new ArrayList<>();
        for (Object each : descriptors) {
            Map<String, String> arguments = new LinkedHashMap<>();
            if (each instanceof ConditionsDescriptor) {
                arguments.put(CLASS_NAME, "");
            } else {
                arguments(each)
                        .forEach((name, value) -> arguments.put(
                                name.toString(), String.valueOf(value).trim()));
            }
            uses.add(new Use(
                    kind, uses.size(), arguments.getOrDefault(CLASS_NAME, ""), arguments, (AbstractDescriptor) each));
        }
        return uses;
    }

    /** Adds a module; the arguments name its class. */
    public void add(String workflow, int transitionId, Kind kind, Map<String, String> arguments) {
        if (!arguments.containsKey(CLASS_NAME)) {
            throw new IllegalArgumentException("A module needs the argument " + CLASS_NAME);
        }
        change(workflow, transitionId, kind, list -> {
            Object descriptor = empty(kind);
            arguments(descriptor).putAll(arguments);
            // A post function goes first: the ones of Jira itself end with those that store and tell.
            list.add(kind == Kind.FUNCTION ? 0 : list.size(), descriptor);
        });
    }

    /** Replaces the arguments of a module, its class and key aside. */
    public void edit(String workflow, int transitionId, Kind kind, int index, Map<String, String> arguments) {
        change(workflow, transitionId, kind, list -> {
            Map<Object, Object> stored = arguments(list.get(index));
            stored.keySet().removeIf(name -> !CLASS_NAME.equals(name) && !FULL_MODULE_KEY.equals(name));
            stored.putAll(arguments);
        });
    }

    public void remove(String workflow, int transitionId, Kind kind, int index) {
        change(workflow, transitionId, kind, list -> list.remove(index));
    }

    private interface Change {
        void on(List<Object> modules);
    }

    private void change(String workflow, int transitionId, Kind kind, Change change) {
        WorkflowModel model = fresh(workflow);
        ActionDescriptor action = action(model, transitionId);
        List<Object> modules = descriptors(action, kind, true);
        change.on(modules);
        if (kind == Kind.CONDITION && modules.isEmpty()) {
            action.setRestriction(null);
        }
        workflows.save(workflow, WorkflowXml.write(model.descriptor()));
    }

    // A copy of its own: the one that transitions run on must never change under them.
    private WorkflowModel fresh(String workflow) {
        return workflows
                .xml(workflow)
                .map(xml -> Workflows.parse(workflow, xml))
                .orElseThrow(() -> new IllegalArgumentException("There is no workflow " + workflow));
    }

    private static ActionDescriptor action(WorkflowModel model, int transitionId) {
        return model.transition(transitionId)
                .map(WorkflowModel.Transition::action)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The workflow " + model.name() + " has no transition " + transitionId));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> descriptors(ActionDescriptor action, Kind kind, boolean create) {
        switch (kind) {
            case VALIDATOR:
                return action.getValidators();
            case FUNCTION:
                ResultDescriptor result = action.getUnconditionalResult();
                return result == null ? action.getPostFunctions() : result.getPostFunctions();
            default:
                RestrictionDescriptor restriction = action.getRestriction();
                if (restriction == null) {
                    if (!create) {
                        return List.of();
                    }
                    restriction = new RestrictionDescriptor();
                    action.setRestriction(restriction);
                }
                return conditions(restriction, create);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> conditions(RestrictionDescriptor restriction, boolean create) {
        List<Object> outer = restriction.getConditions();
        if (outer.size() == 1 && outer.get(0) instanceof ConditionsDescriptor group && !"OR".equals(group.getType())) {
            return group.getConditions();
        }
        if (outer.isEmpty() && create) {
            ConditionsDescriptor group = new ConditionsDescriptor();
            group.setType("AND");
            outer.add(group);
            return group.getConditions();
        }
        return outer;
    }

    private static Object empty(Kind kind) {
        switch (kind) {
            case VALIDATOR:
                ValidatorDescriptor validator = new ValidatorDescriptor();
                validator.setType("class");
                return validator;
            case CONDITION:
                ConditionDescriptor condition = new ConditionDescriptor();
                condition.setType("class");
                return condition;
            default:
                FunctionDescriptor function = new FunctionDescriptor();
                function.setType("class");
                return function;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> arguments(Object descriptor) {
        if (descriptor instanceof ValidatorDescriptor validator) {
            return validator.getArgs();
        }
        if (descriptor instanceof ConditionDescriptor condition) {
            return condition.getArgs();
        }
        return ((FunctionDescriptor) descriptor).getArgs();
    }
}
