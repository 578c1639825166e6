package io.acceptability.domain;

import static io.acceptability.domain.EpicFixture.VALID_UNTIL;
import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static io.acceptability.domain.EpicFixture.epic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.acceptability.domain.GateDecision.Code;
import io.acceptability.domain.GateDecision.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why the gate is closed: each reason with what was expected, what is there, who can act, and where. */
class GateTest {
    private static final String LEAD_OR_ADMINISTRATORS = "The project lead; The project role “Administrators”";

    private static void closed(GateDecision gate, int reason, Code code, String... parts) {
        assertThat(gate.open()).isFalse();
        Reason is = gate.reasons().get(reason);
        assertThat(is.code()).isEqualTo(code);
        assertThat(Worded.english(List.of(is.expected(), is.observed(), is.who(), is.where())))
                .containsExactly(parts);
    }

    @Test
    void openWhenAcceptableAndConfirmed() {
        GateDecision gate = acceptableEpic().confirmed().assess().gate();
        assertThat(gate).isEqualTo(GateDecision.OPEN);
    }

    @Test
    void openWhenAcceptableWithConcessionsAndConfirmed() {
        EpicFixture epic =
                acceptableEpic().withOpenChild(3).conceding("goal.scope-done").confirmed();
        assertThat(epic.assess().gate().open()).isTrue();
    }

    @Test
    void closedByABrokenFinding() {
        closed(
                acceptableEpic().withOpenBlocker(7).assess().gate(),
                0,
                Code.FINDING_BROKEN,
                "The technical floor holds; it is never negotiable",
                "Technical floor is Broken: 1 open defect of top severity (Blocker, Critical, Highest), where none may be"
                        + " open (PAY-7)",
                "Whoever may edit it",
                "Acceptability of PAY-10042, under “Technical floor”");
    }

    @Test
    void closedByAnUnknownFinding() {
        closed(
                acceptableEpic().withoutConsent().assess().gate(),
                0,
                Code.FINDING_UNKNOWN,
                "The customer’s real expectation is known and holds",
                "Customer expectation is Unknown: Nothing shows where the customer stands; explicit consent or use in"
                        + " earnest is expected",
                "Whoever may edit it",
                "Acceptability of PAY-10042, under “Customer expectation”");
    }

    @Test
    void closedByAStrainedFinding() {
        closed(
                acceptableEpic().withOpenChild(3).assess().gate(),
                0,
                Code.FINDING_STRAINED,
                "The business goal holds, or what strains it is conceded",
                "Business goal is Strained: 2 of 3 child issues done, where all are expected (PAY-3)",
                "Whoever may edit it",
                "Acceptability of PAY-10042, under “Business goal”");
    }

    @Test
    void aReasonTellsAllThatKeepsItsFindingOpenWorstFirst() {
        GateDecision gate = acceptableEpic()
                .withOpenChild(3)
                .notAnswering(Question.METRICS)
                .answering(Question.CORE_FLOW, Reply.NO)
                .assess()
                .gate();
        assertThat(Worded.english(gate.reasons().get(0).observed()))
                .isEqualTo(
                        "Business goal is Broken: The core flow does not run end to end; it must; Nobody has answered"
                                + " whether the key metrics carry the business; “yes” is expected; 2 of 3 child issues done, where"
                                + " all are expected (PAY-3)");
    }

    @Test
    void reasonsComeWorstFirstAndTheConfirmationLast() {
        GateDecision gate = epic().withOpenChild(1)
                .answering(Question.SYSTEMIC, Reply.NO)
                .assess()
                .gate();
        assertThat(gate.reasons().stream().map(Reason::code))
                .containsExactly(
                        Code.FINDING_BROKEN,
                        Code.FINDING_UNKNOWN,
                        Code.FINDING_UNKNOWN,
                        Code.FINDING_UNKNOWN,
                        Code.NOT_CONFIRMED);
    }

    @Test
    void closedWithoutABoundary() {
        closed(
                acceptableEpic().withoutBoundary().assess().gate(),
                0,
                Code.NOT_CONFIRMED,
                "The acceptance boundary is confirmed, and nothing got worse since",
                "No boundary is written yet",
                LEAD_OR_ADMINISTRATORS,
                "Acceptability of PAY-10042, under “Acceptance boundary”");
    }

    @Test
    void closedWhileTheBoundaryIsNotConfirmed() {
        closed(
                acceptableEpic().assess().gate(),
                0,
                Code.NOT_CONFIRMED,
                "The acceptance boundary is confirmed, and nothing got worse since",
                "Version 1 of the boundary is written, but not confirmed",
                LEAD_OR_ADMINISTRATORS,
                "Acceptability of PAY-10042, under “Acceptance boundary”");
    }

    @Test
    void closedByAStaleConfirmation() {
        closed(
                acceptableEpic().confirmed().withBoundary().assess().gate(),
                0,
                Code.CONFIRMATION_STALE,
                "The acceptance boundary is confirmed, and nothing got worse since",
                "Since the confirmation on 3 May 2026 it got worse: The boundary was edited: version 1 became version 2",
                LEAD_OR_ADMINISTRATORS,
                "Acceptability of PAY-10042, under “Acceptance boundary”");
    }

    @Test
    void closedByAnExpiredConfirmation() {
        EpicFixture epic =
                acceptableEpic().confirmed().on(VALID_UNTIL.plusDays(1)).contactedOn(VALID_UNTIL);
        closed(
                epic.assess().gate(),
                0,
                Code.CONFIRMATION_EXPIRED,
                "The acceptance boundary is confirmed, and nothing got worse since",
                "The confirmation of 3 May 2026 was valid until 31 Dec 2026",
                LEAD_OR_ADMINISTRATORS,
                "Acceptability of PAY-10042, under “Acceptance boundary”");
    }

    @Test
    void closedByAWithdrawnConfirmation() {
        closed(
                acceptableEpic()
                        .confirmed()
                        .withdrawn("Ms Li left Acme")
                        .assess()
                        .gate(),
                0,
                Code.CONFIRMATION_WITHDRAWN,
                "The acceptance boundary is confirmed, and nothing got worse since",
                "The confirmation was withdrawn on 3 May 2026: Ms Li left Acme",
                LEAD_OR_ADMINISTRATORS,
                "Acceptability of PAY-10042, under “Acceptance boundary”");
    }

    @Test
    void namesEverybodyWhoMayConfirm() {
        Policy policy = Policies.confirmedBy(false, List.of("Owners"), List.of("delivery-board"));
        assertThat(Worded.english(acceptableEpic()
                        .under(policy)
                        .assess()
                        .gate()
                        .reasons()
                        .get(0)
                        .who()))
                .isEqualTo("The project role “Owners”; The group “delivery-board”");
    }

    @Test
    void saysWhenNobodyMayConfirm() {
        Policy policy = Policies.confirmedBy(false, List.of(), List.of());
        assertThat(Worded.english(acceptableEpic()
                        .under(policy)
                        .assess()
                        .gate()
                        .reasons()
                        .get(0)
                        .who()))
                .isEqualTo("Nobody yet: the policy names no one who may confirm");
    }

    @Test
    void closedWhenNothingCanBeEvaluated() {
        closed(
                GateDecision.cannotEvaluate(Text.of("acceptability.evidence.rule-failed")),
                0,
                Code.CANNOT_EVALUATE,
                "The judgement can be read and evaluated",
                "the rule failed; the log says why",
                "A Jira administrator",
                "The log of Jira");
    }

    @Test
    void openOnlyWhereTheProjectIsOpenToo() {
        assertThat(GateDecision.requiringProject(GateDecision.OPEN, Subject.project(1)))
                .isEqualTo(GateDecision.OPEN);
        GateDecision project = acceptableEpic().withoutConsent().assess().gate();
        GateDecision gate = GateDecision.OPEN.and(GateDecision.requiringProject(project, Subject.project(1)));
        assertThat(gate.reasons()).hasSize(1);
        closed(
                gate,
                0,
                Code.PROJECT_NOT_CONFIRMED,
                "The project’s acceptance boundary is confirmed too",
                "The project is not there yet: Customer expectation is Unknown: Nothing shows where the customer stands;"
                        + " explicit consent or use in earnest is expected; Version 1 of the boundary is written, but not"
                        + " confirmed",
                "Whoever may edit it; The project lead; The project role “Administrators”",
                "Acceptability of PAY Payments");
    }

    @Test
    void theReasonsOfTheEpicComeBeforeThoseOfItsProject() {
        GateDecision project = GateDecision.requiringProject(epic().assess().gate(), Subject.project(1));
        GateDecision gate = acceptableEpic().assess().gate().and(project);
        assertThat(gate.reasons().stream().map(Reason::code))
                .containsExactly(Code.NOT_CONFIRMED, Code.PROJECT_NOT_CONFIRMED);
    }

    @Test
    void aGateThatIsClosedForNoReasonCannotBeBuilt() {
        assertThatThrownBy(() -> new GateDecision(false, List.of())).isInstanceOf(IllegalArgumentException.class);
        Reason reason = acceptableEpic().assess().gate().reasons().get(0);
        assertThatThrownBy(() -> new GateDecision(true, List.of(reason))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGateOfAProjectPointsToTheProject() {
        Inputs inputs = acceptableEpic().inputs();
        Inputs project =
                new Inputs(Subject.project(1), inputs.evidence(), inputs.dossier(), inputs.policy(), inputs.today());
        GateDecision gate =
                new Judge(List.of(), (rule, failure) -> {}).assess(project).gate();
        assertThat(Worded.english(gate.reasons().get(0).where()))
                .isEqualTo("Acceptability of PAY Payments, under “Acceptance boundary”");
    }
}
