package io.acceptability.coverage;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.JoinDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.SplitDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way in which a transition may end.
 *
 * @param results the result that is chosen, and those that a split or a join adds to it
 * @param step the step it ends in, {@link #SAME} for the one it came from
 */
record Ending(List<ResultDescriptor> results, int step) {
    /** The step number that means: where it came from. */
    static final int SAME = -1;

    Ending {
        results = List.copyOf(results);
    }

    /** Every way in which the transition may end, whatever its results' conditions are. */
    static List<Ending> of(WorkflowDescriptor workflow, ActionDescriptor action) {
        List<Ending> endings = new ArrayList<>();
        Descriptors.list(action.getConditionalResults(), ResultDescriptor.class)
                .forEach(result -> follow(workflow, List.of(), result, endings));
        if (action.getUnconditionalResult() != null) {
            follow(workflow, List.of(), action.getUnconditionalResult(), endings);
        }
        return endings;
    }

    private static void follow(
            WorkflowDescriptor workflow, List<ResultDescriptor> before, ResultDescriptor result, List<Ending> endings) {
        if (before.contains(result)) {
            // A split that leads into itself ends nowhere.
            return;
        }
        List<ResultDescriptor> results = new ArrayList<>(before);
        results.add(result);
        SplitDescriptor split = result.getSplit() == 0 ? null : workflow.getSplit(result.getSplit());
        JoinDescriptor join = result.getJoin() == 0 ? null : workflow.getJoin(result.getJoin());
        if (split != null) {
            Descriptors.list(split.getResults(), ResultDescriptor.class)
                    .forEach(each -> follow(workflow, results, each, endings));
        } else if (join != null) {
            follow(workflow, results, join.getResult(), endings);
        } else {
            endings.add(new Ending(results, result.getStep()));
        }
    }

    /** The validators that are asked on this way alone. */
    Stream<ValidatorDescriptor> validators() {
        return results.stream()
                .flatMap(result -> Descriptors.list(result.getValidators(), ValidatorDescriptor.class).stream());
    }

    /** Whether our post function runs on this way. */
    boolean records() {
        return results.stream().anyMatch(result -> records(result.getPostFunctions()));
    }

    /** Whether our post function is among these. */
    static boolean records(List<?> functions) {
        return Descriptors.list(functions, FunctionDescriptor.class).stream()
                .anyMatch(function -> GateModule.POST_FUNCTION.is(function.getType(), function.getArgs()));
    }
}
