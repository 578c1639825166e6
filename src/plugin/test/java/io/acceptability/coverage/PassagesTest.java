package io.acceptability.coverage;

import static io.acceptability.coverage.WorkflowFixture.CONDITION;
import static io.acceptability.coverage.WorkflowFixture.FUNCTION;
import static io.acceptability.coverage.WorkflowFixture.OTHER_CONDITION;
import static io.acceptability.coverage.WorkflowFixture.VALIDATOR;
import static io.acceptability.coverage.WorkflowFixture.action;
import static io.acceptability.coverage.WorkflowFixture.arg;
import static io.acceptability.coverage.WorkflowFixture.commonAction;
import static io.acceptability.coverage.WorkflowFixture.conditional;
import static io.acceptability.coverage.WorkflowFixture.conditions;
import static io.acceptability.coverage.WorkflowFixture.functions;
import static io.acceptability.coverage.WorkflowFixture.group;
import static io.acceptability.coverage.WorkflowFixture.guard;
import static io.acceptability.coverage.WorkflowFixture.module;
import static io.acceptability.coverage.WorkflowFixture.only;
import static io.acceptability.coverage.WorkflowFixture.result;
import static io.acceptability.coverage.WorkflowFixture.results;
import static io.acceptability.coverage.WorkflowFixture.routes;
import static io.acceptability.coverage.WorkflowFixture.unconditional;
import static io.acceptability.coverage.WorkflowFixture.validators;
import static io.acceptability.coverage.WorkflowFixture.workflow;
import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.domain.coverage.Guard;
import io.acceptability.domain.coverage.Route;
import io.acceptability.domain.coverage.RouteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {
    private static final int SAME = -1;
    private static final String CLASS = "io.acceptability.gate.BoundaryConfirmedValidator";

    @Test
    void aTransitionOfOneStatusIsOrdinary() {
        Route route =
                only(routes(workflow().step(2, action(21, "Deliver", result(3))).build()));
        assertThat(route.kind()).isEqualTo(RouteKind.ORDINARY);
        assertThat(route.from()).containsExactly("Doing");
        assertThat(route.to()).containsExactly("Delivered");
        assertThat(route.elsewhere()).isEmpty();
        assertThat(route.arrives()).isTrue();
        assertThat(route.restricted()).isFalse();
    }

    @Test
    void aTransitionElsewhereIsNone() {
        assertThat(routes(workflow().step(3, action(31, "Reopen", result(1))).build()))
                .isEmpty();
    }

    @Test
    void aGlobalTransitionLeadsFromEveryOtherStatus() {
        Route route =
                only(routes(workflow().global(action(21, "Deliver", result(3))).build()));
        assertThat(route.kind()).isEqualTo(RouteKind.GLOBAL);
        assertThat(route.from()).containsExactly("To Do", "Doing", "Closed");
        assertThat(route.arrives()).isTrue();
    }

    @Test
    void aCommonTransitionLeadsFromTheStatusesThatOfferItAndFromNowhereElse() {
        Route route = only(routes(workflow()
                .common(action(21, "Deliver", result(3)))
                .common(action(22, "Offered by nobody", result(3)))
                .step(1, commonAction(21))
                .step(2, commonAction(21))
                .build()));
        assertThat(route.kind()).isEqualTo(RouteKind.COMMON);
        assertThat(route.name()).isEqualTo("Deliver");
        assertThat(route.from()).containsExactly("To Do", "Doing");
    }

    @Test
    void issuesCanBeCreatedStraightIntoADeliveredStatus() {
        Route route =
                only(routes(workflow().initial(action(1, "Create", result(3))).build()));
        assertThat(route.kind()).isEqualTo(RouteKind.INITIAL);
        assertThat(route.from()).isEmpty();
        assertThat(route.to()).containsExactly("Delivered");
        assertThat(route.isWayAround()).isTrue();
    }

    @Test
    void aLoopBackOnADeliveredStatusStaysThereAndDeliversNothing() {
        Route route =
                only(routes(workflow().step(3, action(31, "Note", result(SAME))).build()));
        assertThat(route.arrives()).isFalse();
        assertThat(route.isWayAround()).isFalse();
        assertThat(route.from()).containsExactly("Delivered");
        assertThat(route.to()).containsExactly("Delivered");
        assertThat(route.elsewhere()).isEmpty();
    }

    @Test
    void aLoopBackByItsOwnNumberIsOneToo() {
        assertThat(only(routes(workflow().step(3, action(31, "Note", result(3))).build()))
                        .arrives())
                .isFalse();
    }

    @Test
    void aLoopBackElsewhereIsNone() {
        assertThat(routes(workflow().step(2, action(21, "Note", result(SAME))).build()))
                .isEmpty();
    }

    @Test
    void aSharedLoopBackSaysWhichOtherStatusesItServes() {
        Route route =
                only(routes(workflow().global(action(21, "Note", result(SAME))).build()));
        assertThat(route.kind()).isEqualTo(RouteKind.GLOBAL);
        assertThat(route.arrives()).isFalse();
        assertThat(route.from()).containsExactly("Delivered");
        assertThat(route.elsewhere()).containsExactly("To Do", "Doing", "Closed");
    }

    @Test
    void aConditionalResultCountsLikeTheOtherAndTheRestIsNamed() {
        Route route = only(routes(workflow()
                .step(2, action(21, "Finish", results(conditional(3), unconditional(4))))
                .build()));
        assertThat(route.arrives()).isTrue();
        assertThat(route.to()).containsExactly("Delivered");
        assertThat(route.elsewhere()).containsExactly("Closed");
    }

    @Test
    void aTransitionThatStaysOrArrivesArrives() {
        Route route = only(routes(workflow()
                .step(2, action(21, "Try", results(conditional(3), unconditional(SAME))))
                .build()));
        assertThat(route.arrives()).isTrue();
        assertThat(route.elsewhere()).containsExactly("Doing");
    }

    @Test
    void severalStatusesMayCountAsDelivered() {
        assertThat(routes(
                        workflow()
                                .step(2, action(21, "Finish", results(conditional(3), unconditional(4))))
                                .step(3, action(31, "Close", result(4)))
                                .build(),
                        "Delivered",
                        "Closed"))
                .extracting(route -> route.name() + " " + route.from() + " > " + route.to() + route.elsewhere())
                .containsExactly("Finish [Doing] > [Delivered, Closed][]", "Close [Delivered] > [Closed][]");
    }

    @Test
    void aStepThatIsNotThereLeadsNowhere() {
        assertThat(routes(workflow().step(1, action(11, "Broken", result(99))).build()))
                .isEmpty();
    }

    @Test
    void theValidatorGuards() {
        assertThat(guard(result(3))).isEqualTo(Guard.NOT_GUARDED);
        assertThat(guard(validators(VALIDATOR), result(3))).isEqualTo(Guard.GUARDED);
        assertThat(guard(validators(module("validator", "a.Other"), VALIDATOR), result(3)))
                .isEqualTo(Guard.GUARDED);
        assertThat(guard(validators(module("validator", "a.Other")), result(3))).isEqualTo(Guard.NOT_GUARDED);
    }

    @Test
    void theValidatorIsKnownByItsClassAndByItsKey() {
        assertThat(guard(validators(module("validator", "\n  " + CLASS + "\n ")), result(3)))
                .isEqualTo(Guard.GUARDED);
        for (String key : new String[] {"io.acceptability.jira", "io.acceptability.jira:"}) {
            assertThat(guard(
                            validators("<validator type=\"class\">"
                                    + arg("full.module.key", key + "boundary-confirmed-validator") + "</validator>"),
                            result(3)))
                    .as(key)
                    .isEqualTo(Guard.GUARDED);
        }
        assertThat(guard(
                        validators(module(
                                "validator",
                                "a.Other",
                                "full.module.key",
                                "io.acceptability.jiraboundary-confirmed-validator")),
                        result(3)))
                .as("the class is what is run")
                .isEqualTo(Guard.NOT_GUARDED);
        assertThat(guard(
                        validators("<validator type=\"beanshell\">" + arg("class.name", CLASS) + "</validator>"),
                        result(3)))
                .isEqualTo(Guard.NOT_GUARDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", " true\n"})
    void theValidatorGuardsWhateverItAsksFor(String setting) {
        assertThat(guard(validators(module("validator", CLASS, "requireProject", setting)), result(3)))
                .isEqualTo(Guard.GUARDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "TRUE", "false;true"})
    void aSettingThatCannotBeReadIsToldApart(String setting) {
        assertThat(guard(validators(module("validator", CLASS, "requireProject", setting)), result(3)))
                .isEqualTo(Guard.SETTING_UNREADABLE);
        assertThat(guard(validators(VALIDATOR, module("validator", CLASS, "requireProject", setting)), result(3)))
                .as("the other one refuses all the same")
                .isEqualTo(Guard.SETTING_UNREADABLE);
    }

    @Test
    void aValidatorOfTheResultGuardsThatResultOnly() {
        assertThat(guard(result(3, validators(VALIDATOR)))).isEqualTo(Guard.GUARDED);
        assertThat(guard(results(conditional(3), unconditional(3, validators(VALIDATOR)))))
                .isEqualTo(Guard.NOT_GUARDED);
        assertThat(guard(results(conditional(3), unconditional(4, validators(VALIDATOR)))))
                .as("it guards the way to Closed")
                .isEqualTo(Guard.NOT_GUARDED);
        assertThat(guard(results(conditional(4), unconditional(3, validators(VALIDATOR)))))
                .as("the way to Closed needs none")
                .isEqualTo(Guard.GUARDED);
    }

    @Test
    void theConditionAloneIsToldApart() {
        assertThat(guard(conditions("AND", CONDITION), result(3))).isEqualTo(Guard.CONDITION_ONLY);
        assertThat(guard(conditions("AND", OTHER_CONDITION, CONDITION), result(3)))
                .isEqualTo(Guard.CONDITION_ONLY);
        assertThat(guard(conditions(null, CONDITION), result(3)))
                .as("one alone must pass in a group of any type")
                .isEqualTo(Guard.CONDITION_ONLY);
        assertThat(guard(conditions("AND", OTHER_CONDITION, group("AND", CONDITION)), result(3)))
                .isEqualTo(Guard.CONDITION_ONLY);
        assertThat(guard(conditions("OR", group("AND", CONDITION, OTHER_CONDITION), CONDITION), result(3)))
                .as("whichever is taken, ours is in it")
                .isEqualTo(Guard.CONDITION_ONLY);
        assertThat(guard(conditions("AND", CONDITION), validators(VALIDATOR), result(3)))
                .isEqualTo(Guard.GUARDED);
    }

    @Test
    void aConditionOfWhichAnotherOneIsEnoughKeepsNobodyOut() {
        for (String loose : new String[] {
            conditions("OR", OTHER_CONDITION, CONDITION),
            conditions(null, OTHER_CONDITION, CONDITION),
            conditions("AND", OTHER_CONDITION, group("OR", CONDITION, OTHER_CONDITION)),
            conditions("AND", CONDITION.replace("type=", "negate=\"true\" type="))
        }) {
            Route route = only(routes(
                    workflow().step(1, action(11, "Deliver", loose, result(3))).build()));
            assertThat(route.guard()).as(loose).isEqualTo(Guard.NOT_GUARDED);
            assertThat(route.looseCondition()).as(loose).isTrue();
            assertThat(route.restricted()).isTrue();
        }
        assertThat(only(routes(workflow()
                                .step(1, action(11, "Deliver", conditions("OR", OTHER_CONDITION), result(3)))
                                .build()))
                        .looseCondition())
                .isFalse();
    }

    @Test
    void thePostFunctionRecordsWhereItRunsOnEveryWay() {
        assertThat(recorded(result(3))).isFalse();
        assertThat(recorded(result(3, functions(module("function", "a.Other"), FUNCTION))))
                .isTrue();
        assertThat(recorded(result(3), functions(FUNCTION))).isTrue();
        assertThat(recorded(results(conditional(3), unconditional(3, functions(FUNCTION)))))
                .isFalse();
        assertThat(recorded(results(conditional(4), unconditional(3, functions(FUNCTION)))))
                .isTrue();
    }

    private static boolean recorded(String... parts) {
        return only(routes(workflow().step(1, action(11, "Deliver", parts)).build()))
                .recorded();
    }
}
