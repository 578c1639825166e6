package io.acceptability.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import io.acceptability.sandbox.jira.NewIssue;
import io.acceptability.sandbox.jira.TestJira;
import io.acceptability.sandbox.plugin.WorkflowModule.Kind;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.IssueRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The engine runs what the workflow names, and a refusal changes nothing. */
class TransitionsTest {
    private static final int DONE = 31;
    private static final int DELIVERED = 41;

    private final Map<String, Object> modules = new HashMap<>();
    private TestJira test;
    private IssueRecord issue;

    @BeforeEach
    void open() {
        test = TestJira.inMemory();
        test.jira.modules(new ModuleFactory() {
            @Override
            public Optional<Object> create(String className) {
                return Optional.ofNullable(modules.get(className));
            }

            @Override
            public boolean knows(String className) {
                return modules.containsKey(className);
            }
        });
        issue = test.story("moves");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void use(Kind kind, int transition, String className, Object module) {
        if (module != null) {
            modules.put(className, module);
        }
        test.jira
                .workflowEditor()
                .add(Workflows.DEFAULT, transition, kind, Map.of("class.name", className, "limit", "3"));
    }

    private TransitionRefused refused(String transition) {
        return catchThrowableOfType(TransitionRefused.class, () -> test.transition(issue, transition, "dana"));
    }

    private String status() {
        return test.jira
                .store()
                .constants()
                .nameOf(Constants.Kind.STATUS, test.now(issue).statusId());
    }

    @Test
    void everyStatusIsReachedFromEveryOtherOne() throws Exception {
        for (String status : List.of("In Progress", "Done", "Delivered", "To Do", "Delivered", "In Progress")) {
            assertThat(test.transitionNames(issue, "tess"))
                    .containsExactly("To Do", "In Progress", "Done", "Delivered");
            test.transition(issue, status, "tess");
            assertThat(status()).isEqualTo(status);
        }
    }

    @Test
    void onlyWhoMayTransitionSeesTransitions() {
        assertThat(test.transitionNames(issue, "carl")).isEmpty();
        assertThat(catchThrowableOfType(TransitionRefused.class, () -> test.transition(issue, "Done", "carl"))
                        .errorMessages())
                .singleElement()
                .asString()
                .contains("not valid for the current state of this issue (" + issue.key() + ")");
    }

    @Test
    void enteringDoneSetsTheResolutionAndLeavingClearsIt() throws Exception {
        assertThat(test.transition(issue, "Done", "dana").isOpen()).isFalse();
        assertThat(test.transition(issue, "Delivered", "dana").isOpen()).isFalse();
        IssueRecord reopened = test.transition(issue, "In Progress", "dana");
        assertThat(reopened.isOpen()).isTrue();
        assertThat(reopened.resolved()).isNull();
    }

    @Test
    void aMigrationAsksNobodyButCarriesTheResolution() {
        use(Kind.VALIDATOR, DELIVERED, "no.Way", (Validator) (vars, args, properties) -> {
            throw new InvalidInputException("no");
        });
        test.jira.migrations().setStatus(issue.id(), "Delivered", test.key("admin"));
        assertThat(status()).isEqualTo("Delivered");
        assertThat(test.now(issue).isOpen()).isFalse();
        assertThat(test.transitionNames(issue, "dana")).contains("To Do");
    }

    @Test
    void aRefusalTellsTheValidatorsMessagesAndLeavesEverythingAsItWas() {
        use(Kind.VALIDATOR, DELIVERED, "two.Reasons", (Validator) (vars, args, properties) -> {
            InvalidInputException refusal = new InvalidInputException("first");
            refusal.addError("second");
            refusal.addError("summary", "for a field");
            throw refusal;
        });
        IssueRecord before = test.now(issue);
        TransitionRefused refusal = refused("Delivered");
        assertThat(refusal.errorMessages()).containsExactly("first", "second");
        assertThat(refusal.errors()).containsEntry("summary", "for a field");
        assertThat(test.now(issue)).isEqualTo(before);
        assertThat(test.jira.store().records().history(issue.id())).isEmpty();
        assertThat(test.transitionNames(issue, "dana")).contains("Delivered");
    }

    @Test
    void anyOtherExceptionBlocksWithItsBareMessage() {
        use(Kind.VALIDATOR, DELIVERED, "broken.One", (Validator) (vars, args, properties) -> {
            throw new NullPointerException();
        });
        assertThat(refused("Delivered").errorMessages()).containsExactly("null");
        assertThat(status()).isEqualTo("To Do");
    }

    @Test
    void aClassThatNoAppProvidesKeepsTheTransitionClosedAndIsNamed() {
        use(Kind.VALIDATOR, DELIVERED, "gone.Validator", null);
        assertThat(refused("Delivered").errorMessages())
                .singleElement()
                .asString()
                .startsWith(
                        "Could not load validator class: gone.Validator. No enabled app provides it. The transition stays"
                                + " closed until the app is enabled");
        assertThat(status()).isEqualTo("To Do");
    }

    @Test
    void aPostFunctionThatNoAppProvidesKeepsTheTransitionClosedToo() {
        use(Kind.FUNCTION, DELIVERED, "gone.Function", null);
        assertThat(refused("Delivered").errorMessages())
                .singleElement()
                .asString()
                .startsWith("Could not load FunctionProvider class: gone.Function. No enabled app provides it.");
        assertThat(status()).isEqualTo("To Do");
    }

    // What the engine does by itself: it gives up on the first condition that it cannot load.
    @Test
    void aConditionThatNoAppProvidesHidesEveryTransitionOfTheStep() {
        assertThat(test.jira.acts().transitions(issue, test.key("dana"))).hasSizeGreaterThan(1);
        use(Kind.CONDITION, DELIVERED, "gone.Condition", null);
        assertThat(test.jira.acts().transitions(issue, test.key("dana"))).isEmpty();
    }

    @Test
    void aValidatorGetsTheIssueTheCallerAndItsArguments() throws Exception {
        List<Object> seen = new ArrayList<>();
        use(Kind.VALIDATOR, DONE, "curious.One", (Validator) (vars, args, properties) -> {
            seen.add(((MutableIssue) vars.get("issue")).getKey());
            seen.add(((WorkflowContext) vars.get("context")).getCaller());
            seen.add(vars.get("pkey"));
            seen.add(args.get("limit"));
            seen.add(vars.get("descriptor") == null);
        });
        test.transition(issue, "Done", "tess");
        assertThat(seen).containsExactly(issue.key(), test.key("tess"), "PAY", "3", false);
    }

    @Test
    void aConditionHidesItsTransitionAndABrokenOneOnlyItsOwn() {
        use(Kind.CONDITION, DELIVERED, "never.Open", (Condition) (vars, args, properties) -> false);
        use(Kind.CONDITION, DONE, "broken.Condition", (Condition) (vars, args, properties) -> {
            throw new IllegalStateException("oops");
        });
        assertThat(test.transitionNames(issue, "dana")).containsExactly("To Do", "In Progress");
        assertThat(refused("Delivered")).isNotNull();
        test.jira.workflowEditor().remove(Workflows.DEFAULT, DELIVERED, Kind.CONDITION, 0);
        assertThat(test.transitionNames(issue, "dana")).contains("Delivered");
    }

    @Test
    void aPostFunctionRunsOnceTheIssueIsThrough() throws Exception {
        List<String> seen = new ArrayList<>();
        use(Kind.FUNCTION, DONE, "recording.Function", (FunctionProvider)
                (vars, args, properties) -> seen.add(((MutableIssue) vars.get("issue")).getKey()));
        test.transition(issue, "Done", "dana");
        assertThat(seen).containsExactly(issue.key());
    }

    @Test
    void theEditorKeepsModulesInTheXml() {
        use(Kind.VALIDATOR, DELIVERED, "kept.Validator", null);
        WorkflowEditor editor = test.jira.workflowEditor();
        editor.edit(Workflows.DEFAULT, DELIVERED, Kind.VALIDATOR, 0, Map.of("limit", "<5 & more>"));
        assertThat(editor.uses(Workflows.DEFAULT, DELIVERED, Kind.VALIDATOR))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.className()).isEqualTo("kept.Validator");
                    assertThat(use.arguments()).containsEntry("limit", "<5 & more>");
                });
        assertThat(test.jira.workflows().xml(Workflows.DEFAULT))
                .get()
                .asString()
                .contains("kept.Validator");
        editor.remove(Workflows.DEFAULT, DELIVERED, Kind.VALIDATOR, 0);
        assertThat(editor.uses(Workflows.DEFAULT, DELIVERED, Kind.VALIDATOR)).isEmpty();
    }

    @Test
    void anIssueCreatedStraightIntoAStatusIsThere() {
        IssueRecord delivered = test.create(NewIssue.in("PAY").summary("s").status("Delivered"));
        assertThat(test.jira.store().constants().nameOf(Constants.Kind.STATUS, delivered.statusId()))
                .isEqualTo("Delivered");
        assertThat(delivered.isOpen()).isFalse();
        assertThat(test.transitionNames(delivered, "dana")).contains("To Do");
    }

    @Test
    void aValidatorOfTheInitialActionRefusesTheCreation() {
        String xml = test.jira.workflows().xml(Workflows.DEFAULT).orElseThrow();
        modules.put("no.Creation", (Validator) (vars, args, properties) -> {
            throw new InvalidInputException("not today");
        });
        test.jira
                .workflows()
                .save(
                        Workflows.DEFAULT,
                        xml.replace("com.atlassian.jira.workflow.validator.PermissionValidator", "no.Creation"));
        long before = test.jira.store().issues().count(test.pay.id());
        TransitionRefused refusal = catchThrowableOfType(
                TransitionRefused.class,
                () -> test.jira.issues().create(NewIssue.in("PAY").summary("s"), test.key("dana")));
        assertThat(refusal.errorMessages()).containsExactly("not today");
        assertThat(test.jira.store().issues().count(test.pay.id())).isEqualTo(before);
    }

    @Test
    void whoMovesAnIssueAtTheSameTimeAsAnotherWinsOrIsRefused() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String target = List.of("To Do", "In Progress", "Done").get(i % 3);
            tries.add(people.submit(() -> {
                try {
                    test.transition(issue, target, "dana");
                    return true;
                } catch (TransitionRefused e) {
                    assertThat(e.errorMessages()).singleElement().asString().contains("somebody");
                    return false;
                }
            }));
        }
        int won = 0;
        for (Future<Boolean> each : tries) {
            won += each.get() ? 1 : 0;
        }
        people.shutdown();
        assertThat(won).isPositive();
        IssueRecord now = test.now(issue);
        assertThat(test.jira.transitions().modelOf(now).statusIds()).contains(now.statusId());
        assertThat(test.transition(issue, "Delivered", "dana").isOpen()).isFalse();
    }
}
