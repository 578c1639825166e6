package io.acceptability.coverage;

import static io.acceptability.coverage.WorkflowFixture.VALIDATOR;
import static io.acceptability.coverage.WorkflowFixture.action;
import static io.acceptability.coverage.WorkflowFixture.conditions;
import static io.acceptability.coverage.WorkflowFixture.result;
import static io.acceptability.coverage.WorkflowFixture.validators;
import static io.acceptability.coverage.WorkflowFixture.workflow;
import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.acceptability.domain.coverage.CoverageReport;
import io.acceptability.domain.coverage.CoveredWorkflow;
import io.acceptability.domain.coverage.Guard;
import io.acceptability.domain.coverage.Route;
import io.acceptability.domain.coverage.WayAround;
import io.acceptability.domain.coverage.WayAround.Code;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is reported of a Jira: which workflow is judged how, and every way around in plain words. */
class WorkflowReaderTest {
    private static final WorkflowDescriptor OPEN =
            workflow().step(1, action(11, "Deliver", result(3))).build();
    private static final WorkflowDescriptor GUARDED = workflow()
            .step(1, action(11, "Deliver", validators(VALIDATOR), result(3)))
            .build();
    private static final WorkflowDescriptor CLOSING =
            workflow().calling("Done").step(1, action(11, "Close", result(4))).build();

    private final JiraFixture jira = new JiraFixture();

    private CoverageReport report() {
        return jira.reader.report(jira.projects);
    }

    private List<String> around(Code code) {
        return report().waysAround().stream()
                .filter(way -> way.code() == code)
                .map(way -> CoverageWording.english(way.what()) + " / " + CoverageWording.english(way.who()))
                .toList();
    }

    private static CoveredWorkflow only(CoverageReport report) {
        assertThat(report.workflows()).hasSize(1);
        return report.workflows().get(0);
    }

    @Test
    void aWorkflowIsJudgedUnderThePoliciesOfAllItsProjects() {
        jira.with(
                        "Shared",
                        workflow()
                                .step(1, action(11, "Deliver", result(3)) + action(12, "Close", result(4)))
                                .build())
                .project("PAY", Map.of("Epic", "Shared"))
                .project("SEC", Map.of("Epic", "Shared", "Bug", "Shared"), "closed");
        CoveredWorkflow shared = only(report());
        assertThat(shared.delivered()).containsExactly("Delivered", "Closed");
        assertThat(shared.routes()).extracting(Route::name).containsExactly("Deliver", "Close");
        assertThat(shared.uses())
                .extracting(use -> use.key() + use.types() + use.subjectTypes())
                .containsExactly("PAY[Epic][Epic]", "SEC[Bug, Epic][Epic]");
    }

    @Test
    void theStatusOfAProjectThatDoesNotUseItDoesNotCount() {
        jira.with("Other", CLOSING).with("Own", OPEN);
        jira.project("PAY", Map.of("Epic", "Own")).project("SEC", Map.of("Epic", "Other"));
        jira.project("LAW", Map.of("Epic", "Own"), "Closed");
        assertThat(report().workflows())
                .extracting(it -> it.name() + it.delivered())
                .containsExactly("Other[]", "Own[Delivered, Closed]");
    }

    @Test
    void waysAreCountedByWhatGuardsThem() {
        jira.with("A", OPEN)
                .with("B", GUARDED)
                .with(
                        "C",
                        workflow()
                                .step(1, action(11, "Hidden", conditions("AND", WorkflowFixture.CONDITION), result(3)))
                                .step(3, action(31, "Note", result(-1)))
                                .build())
                .project("PAY", Map.of("Epic", "A", "Bug", "B", "Story", "C"));
        CoverageReport report = report();
        assertThat(report.ways()).as("a loop-back is no way in").isEqualTo(3);
        assertThat(report.ways(Guard.GUARDED)).isEqualTo(1);
        assertThat(report.ways(Guard.CONDITION_ONLY)).isEqualTo(1);
        assertThat(report.ways(Guard.NOT_GUARDED)).isEqualTo(1);
    }

    @Test
    void anUnguardedTransitionSaysWhereAndWho() {
        jira.with("A", OPEN).project("PAY", Map.of("Epic", "A")).project("SEC", Map.of("Epic", "A"));
        assertThat(around(Code.UNGUARDED_TRANSITION))
                .containsExactly("“Deliver” in “A” leads into Delivered and asks nobody. Used by PAY, SEC."
                        + " / Everybody who may transition issues there");
        WayAround way = report().waysAround().get(0);
        assertThat(way.workflow()).isEqualTo("A");
        assertThat(way.action()).isEqualTo(11);
    }

    @Test
    void conditionsNarrowWhoCanUseIt() {
        jira.with(
                        "A",
                        workflow()
                                .step(
                                        1,
                                        action(
                                                11,
                                                "Deliver",
                                                conditions("AND", WorkflowFixture.OTHER_CONDITION),
                                                result(3)))
                                .build())
                .project("PAY", Map.of("Bug", "A"));
        assertThat(around(Code.UNGUARDED_TRANSITION))
                .containsExactly("“Deliver” in “A” leads into Delivered and asks nobody."
                        + " Used by PAY, today by none of their deliveries."
                        + " / Everybody who may transition issues there and meets the transition’s own conditions");
    }

    @Test
    void creationIsAWayOfItsOwn() {
        jira.with("A", workflow().initial(action(1, "Create", result(3))).build())
                .project("PAY", Map.of("Epic", "A"));
        assertThat(around(Code.UNGUARDED_CREATION))
                .containsExactly("“A” creates issues straight in Delivered and asks nobody. Used by PAY."
                        + " / Everybody who may create issues there");
    }

    @Test
    void guardedWaysAreNoWaysAround() {
        jira.with("B", GUARDED).project("PAY", Map.of("Epic", "B"));
        assertThat(report().waysAround())
                .extracting(WayAround::code)
                .containsExactly(Code.MOVE, Code.MIGRATION, Code.IMPORT, Code.SCRIPT, Code.APP_DISABLED)
                .noneMatch(Code::isClosable);
    }

    @Test
    void aProjectWithoutADeliveredStatusIsNamed() {
        jira.with("Closing", CLOSING).project("SEC", Map.of("Epic", "Closing", "Bug", "Closing"));
        assertThat(around(Code.NO_DELIVERED_STATUS))
                .containsExactly("In SEC, Epic goes by Closing, where no status counts as delivered"
                        + " (Delivered, 已交付). Nothing there is ever a delivery, so the gate is never asked."
                        + " / Everybody who may transition issues in SEC");
        assertThat(report().waysAround()).as("there is nothing to go around").hasSize(1);
    }

    @Test
    void aSubjectTypeThatASchemeSendsElsewhereIsNamed() {
        jira.with("Usual", GUARDED).with("Epics", OPEN);
        jira.project("PAY", Map.of("Bug", "Usual", "Story", "Usual", "Epic", "Epics"));
        assertThat(around(Code.OTHER_WORKFLOW))
                .containsExactly("In PAY, Epic goes by “Epics” and not by “Usual” as most issue types do."
                        + " A guard in “Usual” does not stop it, and “Epics” is open."
                        + " / Everybody who may transition issues in PAY");
        jira.with("Epics", GUARDED);
        assertThat(around(Code.OTHER_WORKFLOW)).as("it is closed as well").isEmpty();
    }

    @Test
    void aDraftThatOpensAWayIsNamed() {
        jira.with("B", GUARDED).project("PAY", Map.of("Epic", "B"));
        jira.drafts.put("B", WorkflowFixture.xml(OPEN));
        assertThat(around(Code.DRAFT_OPENS))
                .containsExactly(
                        "The draft of “B” does not guard “Deliver” into Delivered. Publishing it opens that way."
                                + " / Jira administrators");
        assertThat(only(report()).draft().routes()).hasSize(1);
        jira.drafts.put("B", WorkflowFixture.xml(GUARDED));
        assertThat(around(Code.DRAFT_OPENS)).isEmpty();
    }

    @Test
    void aLoopBackIsNamedLast() {
        jira.with(
                        "A",
                        workflow()
                                .step(1, action(11, "Deliver", result(3)))
                                .step(3, action(31, "Note", result(-1)))
                                .build())
                .project("PAY", Map.of("Epic", "A"));
        assertThat(around(Code.LOOP_BACK))
                .containsExactly("“Note” in “A” stays in Delivered and asks nobody. It delivers nothing, but what came"
                        + " there by another way can go on with it. / Everybody who may transition issues there");
        assertThat(report().waysAround())
                .extracting(WayAround::code)
                .startsWith(Code.UNGUARDED_TRANSITION, Code.LOOP_BACK);
    }

    @Test
    void whatManyProjectsUseComesFirst() {
        jira.with("A", OPEN).with("B", OPEN);
        jira.project("ONE", Map.of("Epic", "A"));
        jira.project("TWO", Map.of("Epic", "B")).project("TRI", Map.of("Epic", "B"));
        assertThat(report().waysAround())
                .filteredOn(way -> way.code() == Code.UNGUARDED_TRANSITION)
                .extracting(WayAround::workflow)
                .containsExactly("B", "A");
    }

    @Test
    void aWorkflowThatCannotBeReadIsNotTakenForGuarded() {
        jira.live.put("Odd", "");
        jira.project("PAY", Map.of("Epic", "Odd"));
        assertThat(only(report()).readable()).isFalse();
        assertThat(around(Code.UNREADABLE_WORKFLOW))
                .containsExactly(
                        "“Odd” cannot be read, so nobody knows what it lets through. The log says why. / Nobody knows");
    }

    @Test
    void jirasOwnWorkflowIsReadOnly() {
        jira.with("jira", OPEN).project("PAY", Map.of("Epic", "jira"));
        assertThat(only(report()).readOnly()).isTrue();
    }

    @Test
    void everyKindIsWordedInBothLanguages() {
        jira.with("A", OPEN)
                .with("E", workflow().initial(action(1, "Create", result(3))).build())
                .with("L", workflow().step(3, action(31, "Note", result(-1))).build())
                .with("D", GUARDED)
                .with("N", CLOSING);
        jira.live.put("U", "");
        jira.drafts.put("D", WorkflowFixture.xml(OPEN));
        jira.project("PAY", Map.of("Bug", "D", "Story", "D", "Epic", "A"))
                .project("SEC", Map.of("Epic", "E"))
                .project("LAW", Map.of("Epic", "L", "Bug", "U"))
                .project("OPS", Map.of("Epic", "N"));
        List<WayAround> ways = report().waysAround();
        assertThat(ways)
                .extracting(WayAround::code)
                .containsOnlyOnceElementsOf(EnumSet.of(Code.IMPORT))
                .containsAll(EnumSet.allOf(Code.class));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(ways).allSatisfy(way -> {
                assertThat(CoverageWording.in(locale).word(way.what()))
                        .doesNotContain("acceptability.")
                        .doesNotContain("{");
                assertThat(CoverageWording.in(locale).word(way.who()))
                        .doesNotContain("acceptability.")
                        .doesNotContain("{");
            });
        }
    }
}
