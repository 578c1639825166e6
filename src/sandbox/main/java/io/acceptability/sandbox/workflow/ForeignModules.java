package io.acceptability.sandbox.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes out of a foreign workflow what names classes that are not here, and says what that was. */
final class ForeignModules {
    private final ModuleFactory modules;
    private final List<String> leftOut = new ArrayList<>();

    ForeignModules(ModuleFactory modules) {
        this.modules = modules;
    }

    List<String> leaveOut(WorkflowDescriptor workflow) {
        for (ActionDescriptor action : actions(workflow)) {
            String where = "transition " + action.getName() + " (" + action.getId() + ")";
            Raw.list(action.getValidators()).removeIf(each -> unknown((ValidatorDescriptor) each, where));
            functions(action.getPreFunctions(), where);
            functions(action.getPostFunctions(), where);
            result(action.getUnconditionalResult(), where);
            Raw.list(action.getConditionalResults()).forEach(each -> result((ResultDescriptor) each, where));
            restriction(action, where);
        }
        for (Object each : workflow.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            functions(step.getPreFunctions(), "step " + step.getName());
            functions(step.getPostFunctions(), "step " + step.getName());
        }
        return List.copyOf(leftOut);
    }

    /** Every action of a workflow once. */
    static List<ActionDescriptor> actions(WorkflowDescriptor workflow) {
        Map<Integer, ActionDescriptor> actions = new LinkedHashMap<>();
        Raw.list(workflow.getInitialActions()).forEach(each -> put(actions, each));
        Raw.list(workflow.getGlobalActions()).forEach(each -> put(actions, each));
        Raw.map(workflow.getCommonActions()).values().forEach(each -> put(actions, each));
        for (Object step : workflow.getSteps()) {
            Raw.list(((StepDescriptor) step).getActions()).forEach(each -> put(actions, each));
        }
        return List.copyOf(actions.values());
    }

    private static void put(Map<Integer, ActionDescriptor> actions, Object each) {
        ActionDescriptor action = (ActionDescriptor) each;
        actions.putIfAbsent(action.getId(), action);
    }

    private void result(ResultDescriptor result, String where) {
        if (result != null) {
            Raw.list(result.getValidators()).removeIf(each -> unknown((ValidatorDescriptor) each, where));
            functions(result.getPreFunctions(), where);
            functions(result.getPostFunctions(), where);
        }
    }

    private void functions(List<?> functions, String where) {
        functions.removeIf(each -> {
            FunctionDescriptor function = (FunctionDescriptor) each;
            return unknown("post function", function.getType(), function.getArgs(), where);
        });
    }

    private boolean unknown(ValidatorDescriptor validator, String where) {
        return unknown("validator", validator.getType(), validator.getArgs(), where);
    }

    private void restriction(ActionDescriptor action, String where) {
        RestrictionDescriptor restriction = action.getRestriction();
        if (restriction == null) {
            return;
        }
        Raw.list(restriction.getConditions()).removeIf(each -> unknownOrEmpty(each, where));
        if (restriction.getConditions().isEmpty()) {
            action.setRestriction(null);
        }
    }

    // An empty group of conditions would keep the transition closed for everybody.
    private boolean unknownOrEmpty(Object each, String where) {
        if (each instanceof ConditionsDescriptor group) {
            Raw.list(group.getConditions()).removeIf(inner -> unknownOrEmpty(inner, where));
            return group.getConditions().isEmpty();
        }
        ConditionDescriptor condition = (ConditionDescriptor) each;
        return unknown("condition", condition.getType(), condition.getArgs(), where);
    }

    private boolean unknown(String kind, String type, Map<?, ?> arguments, String where) {
        if (!"class".equals(type)) {
            leftOut.add(where + ": " + kind + " of type " + type + ", which the sandbox does not run");
            return true;
        }
        Object named = arguments.get("class.name");
        String className = named == null ? "" : named.toString().trim();
        if (JiraModules.knows(className) || modules.knows(className)) {
            return false;
        }
        leftOut.add(where + ": " + kind + " " + className + ", which is not on the class path");
        return true;
    }
}
