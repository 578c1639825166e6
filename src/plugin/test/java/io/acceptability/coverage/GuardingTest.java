package io.acceptability.coverage;

import static io.acceptability.coverage.WorkflowFixture.CONDITION;
import static io.acceptability.coverage.WorkflowFixture.FUNCTION;
import static io.acceptability.coverage.WorkflowFixture.VALIDATOR;
import static io.acceptability.coverage.WorkflowFixture.action;
import static io.acceptability.coverage.WorkflowFixture.commonAction;
import static io.acceptability.coverage.WorkflowFixture.conditional;
import static io.acceptability.coverage.WorkflowFixture.conditions;
import static io.acceptability.coverage.WorkflowFixture.functions;
import static io.acceptability.coverage.WorkflowFixture.module;
import static io.acceptability.coverage.WorkflowFixture.passages;
import static io.acceptability.coverage.WorkflowFixture.result;
import static io.acceptability.coverage.WorkflowFixture.results;
import static io.acceptability.coverage.WorkflowFixture.unconditional;
import static io.acceptability.coverage.WorkflowFixture.validators;
import static io.acceptability.coverage.WorkflowFixture.workflow;
import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.coverage.Guard;
import io.acceptability.domain.coverage.Module;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuardingTest {
    private static final String DELIVERED = "Delivered";

    private static List<String> plan(WorkflowDescriptor workflow, @Nullable Integer action) {
        return Guarding.plan(passages(workflow, DELIVERED), action).stream()
                .map(addition -> addition.route().name() + " " + addition.adds())
                .toList();
    }

    private static void guard(WorkflowDescriptor workflow, @Nullable Integer action) {
        List<Passage> passages = passages(workflow, DELIVERED);
        Guarding.apply(passages, Guarding.plan(passages, action));
    }

    private static ResultDescriptor result(WorkflowDescriptor workflow, int action) {
        return workflow.getAction(action).getUnconditionalResult();
    }

    private static List<?> validatorsOf(WorkflowDescriptor workflow, int action) {
        return workflow.getAction(action).getValidators();
    }

    private static List<?> functionsOf(ResultDescriptor result) {
        return result.getPostFunctions();
    }

    @Test
    void everyKindIsGuardedAtOnceButNoLoopBack() {
        WorkflowDescriptor workflow = workflow()
                .initial(action(1, "Create", WorkflowFixture.result(3)))
                .global(action(21, "Deliver from anywhere", WorkflowFixture.result(3)))
                .global(action(22, "Note", WorkflowFixture.result(-1)))
                .common(action(31, "Deliver together", WorkflowFixture.result(3)))
                .step(1, commonAction(31) + action(11, "Deliver", WorkflowFixture.result(3)))
                .step(2, commonAction(31))
                .build();
        guard(workflow, null);
        assertThat(Passages.routes(passages(workflow, DELIVERED)))
                .extracting(route -> route.name() + " " + route.guard() + " " + route.recorded())
                .containsExactly(
                        "Create GUARDED true",
                        "Deliver from anywhere GUARDED true",
                        "Note NOT_GUARDED false",
                        "Deliver GUARDED true",
                        "Deliver together GUARDED true");
        assertThat(validatorsOf(workflow, 22)).isEmpty();
    }

    @Test
    void aLoopBackIsGuardedWhenItIsNamed() {
        WorkflowDescriptor workflow = workflow()
                .step(3, action(31, "Note", WorkflowFixture.result(-1)))
                .build();
        assertThat(plan(workflow, null)).isEmpty();
        assertThat(plan(workflow, 31)).containsExactly("Note [VALIDATOR, POST_FUNCTION]");
    }

    @Test
    void oneTransitionAlone() {
        WorkflowDescriptor workflow = workflow()
                .step(1, action(11, "A", WorkflowFixture.result(3)))
                .step(2, action(21, "B", WorkflowFixture.result(3)))
                .build();
        guard(workflow, 21);
        assertThat(Passages.routes(passages(workflow, DELIVERED)))
                .extracting(route -> route.guard())
                .containsExactly(Guard.NOT_GUARDED, Guard.GUARDED);
        assertThat(plan(workflow, 99)).isEmpty();
    }

    @Test
    void theValidatorComesLastAndAsksForTheEpicAlone() {
        WorkflowDescriptor workflow = workflow()
                .step(1, action(11, "A", validators(module("validator", "a.Other")), WorkflowFixture.result(3)))
                .build();
        guard(workflow, null);
        List<?> validators = validatorsOf(workflow, 11);
        assertThat(validators).hasSize(2);
        ValidatorDescriptor ours = (ValidatorDescriptor) validators.get(1);
        assertThat(ours.getType()).isEqualTo("class");
        assertThat((Map<?, ?>) ours.getArgs())
                .isEqualTo(Map.of(
                        "class.name", "io.acceptability.gate.BoundaryConfirmedValidator",
                        "full.module.key", "io.acceptability.jiraboundary-confirmed-validator",
                        "requireProject", "false"));
    }

    @Test
    void thePostFunctionComesLast() {
        WorkflowDescriptor workflow = workflow()
                .step(1, action(11, "A", WorkflowFixture.result(3, functions(module("function", "a.Fire")))))
                .build();
        guard(workflow, null);
        List<?> functions = functionsOf(result(workflow, 11));
        assertThat(functions).hasSize(2);
        assertThat((Map<?, ?>) ((FunctionDescriptor) functions.get(1)).getArgs())
                .isEqualTo(Map.of(
                        "class.name", "io.acceptability.gate.RecordDeliveryFunction",
                        "full.module.key", "io.acceptability.jirarecord-delivery-function"));
    }

    @Test
    void aConditionalResultGetsThePostFunctionWhereItDelivers() {
        WorkflowDescriptor workflow = workflow()
                .step(1, action(11, "A", results(conditional(3), unconditional(4))))
                .build();
        guard(workflow, null);
        assertThat(functionsOf(result(workflow, 11)))
                .as("Closed is no delivery")
                .isEmpty();
        assertThat(((ResultDescriptor)
                                workflow.getAction(11).getConditionalResults().get(0))
                        .getPostFunctions())
                .hasSize(1);
    }

    @Test
    void nothingIsAddedTwice() {
        WorkflowDescriptor workflow = workflow()
                .step(1, action(11, "Both", validators(VALIDATOR), WorkflowFixture.result(3, functions(FUNCTION))))
                .step(1, action(12, "Validator", validators(VALIDATOR), WorkflowFixture.result(3)))
                .step(1, action(13, "Function", WorkflowFixture.result(3, functions(FUNCTION))))
                .step(1, action(14, "Condition", conditions("AND", CONDITION), WorkflowFixture.result(3)))
                .step(
                        1,
                        action(
                                15,
                                "Broken",
                                validators(module(
                                        "validator",
                                        "io.acceptability.gate.BoundaryConfirmedValidator",
                                        "requireProject",
                                        "?")),
                                WorkflowFixture.result(3)))
                .build();
        assertThat(plan(workflow, null))
                .containsExactly(
                        "Validator [POST_FUNCTION]",
                        "Function [VALIDATOR]",
                        "Condition [VALIDATOR, POST_FUNCTION]",
                        "Broken [POST_FUNCTION]");
        guard(workflow, null);
        guard(workflow, null);
        assertThat(plan(workflow, null)).isEmpty();
        for (int action : new int[] {11, 12, 13, 14, 15}) {
            assertThat(validatorsOf(workflow, action)).as("%d", action).hasSize(1);
            assertThat(functionsOf(result(workflow, action))).as("%d", action).hasSize(1);
        }
        assertThat(plan(workflow, 11)).isEmpty();
        assertThat(Module.values()).containsExactly(Module.VALIDATOR, Module.POST_FUNCTION);
    }
}
