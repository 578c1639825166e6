package io.acceptability.domain;

import static io.acceptability.domain.EpicFixture.TODAY;
import static io.acceptability.domain.EpicFixture.VALID_UNTIL;
import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static io.acceptability.domain.EpicFixture.epic;
import static io.acceptability.domain.IssueFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.domain.NextAct.Code;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one act that moves most, from the worst open reading down to the confirmation. */
class NextActTest {
    private static void next(EpicFixture epic, Code code, String target, String text) {
        NextAct act = epic.assess().nextAct();
        assertThat(act.code()).isEqualTo(code);
        assertThat(act.target()).isEqualTo(target);
        assertThat(Worded.english(act.text())).isEqualTo(text);
    }

    @Test
    void theOnlyDriverIsNamed() {
        next(
                acceptableEpic().withOpenBlocker(19),
                Code.FIX_DRIVER,
                "floor.severe-defects",
                "Resolve PAY-19, the only open defect of top severity");
    }

    @Test
    void severalDriversAreCountedAndNamed() {
        next(
                acceptableEpic().blockedBy(story(8).open()).blockedBy(story(9).open()),
                Code.FIX_DRIVER,
                "floor.blocked",
                "Resolve the 2 open issues that block it: PAY-8, PAY-9");
    }

    @Test
    void whatIsBrokenComesBeforeWhatIsUnknownBeforeWhatIsStrained() {
        EpicFixture epic = acceptableEpic()
                .notAnswering(Question.SYSTEMIC)
                .withChild(story(3))
                .withOpenChild(4)
                .answering(Question.PLAN, Reply.NO);
        next(
                epic,
                Code.ANSWER_QUESTION,
                "plan",
                "Change what is behind this, then answer again: There is no clear compensation or iteration plan; there"
                        + " must be one");
        epic.answering(Question.PLAN, Reply.YES);
        next(
                epic,
                Code.ANSWER_QUESTION,
                "systemic",
                "Find out and answer: Could this state trigger a systemic failure?");
        epic.answering(Question.SYSTEMIC, Reply.NO);
        next(epic, Code.FIX_DRIVER, "goal.scope-done", "Finish PAY-4, the only child issue still open");
    }

    @Test
    void anUnknownAnswerIsAskedAgain() {
        next(
                acceptableEpic().answering(Question.PLAN, Reply.UNKNOWN),
                Code.ANSWER_QUESTION,
                "plan",
                "Find out and answer: Is there a clear compensation or iteration plan?");
    }

    @Test
    void metricsThatOutweighTheAnswerAreToBeMeasured() {
        next(
                acceptableEpic().withMetric("Uptime", "99.5", Metric.Direction.AT_LEAST, null),
                Code.ANSWER_QUESTION,
                "metrics",
                "Measure the key metrics and bring them to their targets: The key metrics are said to carry the business,"
                        + " but nobody has measured Uptime, where 99.5 is the target");
    }

    @Test
    void withoutChildrenTheGapItselfIsNamed() {
        next(
                acceptableEpic().without(1).without(2),
                Code.FIX_DRIVER,
                "goal.scope-done",
                "See to this: There are no child issues, so there is nothing to judge from; all of some are expected to be"
                        + " done");
    }

    @Test
    void whatCannotBeReadIsForAnAdministrator() {
        next(
                acceptableEpic().unreadable(Evidence.Part.SCOPE, "x"),
                Code.REPAIR_EVALUATION,
                "floor.severe-defects",
                "Have a Jira administrator mend what cannot be read: Severe defects could not be read: The project role"
                        + " “x”");
    }

    @Test
    void withoutEvidenceTheCustomerIsAsked() {
        next(
                acceptableEpic().withoutConsent(),
                Code.RECORD_CONSENT,
                "consent",
                "Ask the customer where they stand, and record what shows it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REFUSED       |Ask Ms Li what would have to change",
                "VAGUE         |Put the boundary in front of Ms Li, with a date for the answer",
                "SILENCE       |Speak to Ms Li and put the boundary in front of them",
                "SIGNATURE_ONLY|Put the boundary in front of Ms Li, with a date: the signature of 3 May 2026",
                "COMPROMISE    |Put a boundary in front of Ms Li that they can carry",
                "EXPLICIT      |Put the boundary in front of Ms Li again, with a date",
                "IN_USE        |Put the boundary in front of Ms Li, with a date: the use seen on 3 May 2026",
            })
    void anythingLessThanConsentLeadsBackToTheBoundary(ConsentKind kind, String start) {
        NextAct act = acceptableEpic().withTemporaryConsent(kind).assess().nextAct();
        assertThat(act.code()).isEqualTo(Code.PUT_BOUNDARY);
        assertThat(Worded.english(act.text())).startsWith(start);
    }

    @Test
    void silenceLeadsToTheOneWhoSpokeLast() {
        next(
                acceptableEpic().on(TODAY.plusDays(9)),
                Code.RECORD_CONTACT,
                "expectation.silence",
                "Put the boundary in front of Ms Li, with a date: 9 days without contact");
    }

    @Test
    void silenceOfNobodyInParticularLeadsToTheCustomer() {
        Rule silence = io.acceptability.domain.rules.Rules.ALL.stream()
                .filter(rule -> rule.id().equals("expectation.silence"))
                .findFirst()
                .orElseThrow();
        Inputs inputs = epic().contactedOn(TODAY.minusDays(8)).inputs();
        Reading strained = silence.read(inputs, false);
        Judgement judgement = new Judgement(
                java.util.List.of(Finding.of(Dimension.CUSTOMER_EXPECTATION, java.util.List.of(strained))),
                Verdict.UNDECIDED);
        assertThat(Worded.english(
                        NextActs.of(inputs, judgement, GateDecision.OPEN).text()))
                .isEqualTo("Speak to the customer, and record it: 8 days without contact");
    }

    @Test
    void thenTheBoundaryIsWritten() {
        NextAct act = acceptableEpic().withoutBoundary().assess().nextAct();
        assertThat(act.code()).isEqualTo(Code.DRAFT_BOUNDARY);
        assertThat(Worded.english(act.text())).startsWith("Write the acceptance boundary: ");
    }

    @Test
    void thenItIsConfirmed() {
        next(acceptableEpic(), Code.CONFIRM, null, "Confirm the acceptance boundary");
    }

    @Test
    void whatWasConfirmedBeforeIsConfirmedAgain() {
        next(
                acceptableEpic().confirmed().withBoundary(),
                Code.CONFIRM,
                null,
                "Read what changed, and confirm the acceptance boundary again");
    }

    @Test
    void whatWasTakenBackIsSettledFirst() {
        next(
                acceptableEpic().confirmed().withdrawn("Ms Li left"),
                Code.CONFIRM,
                null,
                "Settle why the confirmation was withdrawn on 3 May 2026, then confirm the acceptance boundary again: Ms Li left");
    }

    @Test
    void whatExpiredIsConfirmedAnewOnceTheBoundaryHasALaterDay() {
        next(
                acceptableEpic()
                        .confirmed()
                        .on(VALID_UNTIL.plusDays(1))
                        .contactedOn(VALID_UNTIL)
                        .withBoundaryUntil(VALID_UNTIL.plusDays(30)),
                Code.CONFIRM,
                null,
                "Confirm the acceptance boundary again: the last confirmation was valid until 31 Dec 2026");
    }

    @Test
    void aBoundaryThatIsNoLongerValidIsWrittenAnew() {
        EpicFixture epic = acceptableEpic().confirmed().on(VALID_UNTIL).contactedOn(VALID_UNTIL);
        assertThat(epic.assess().nextAct().code()).isEqualTo(Code.DELIVER);
        next(
                epic.on(VALID_UNTIL.plusDays(1)),
                Code.DRAFT_BOUNDARY,
                null,
                "Write the acceptance boundary anew: the text was valid until 31 Dec 2026");
    }

    @Test
    void thenItIsDelivered() {
        next(
                acceptableEpic().confirmed(),
                Code.DELIVER,
                null,
                "Deliver: the boundary is confirmed, and nothing got worse since");
    }

    @Test
    void whatIsDeliveredIsWatched() {
        Instant may = Instant.parse("2026-05-03T12:00:00Z");
        EpicFixture epic =
                acceptableEpic().on(LocalDate.of(2026, 5, 4)).confirmed().delivered(Way.GATE, may);
        next(epic, Code.OBSERVE, null, "Watch whether it holds: the observation window runs until 2 Jun 2026");
        next(
                epic.on(LocalDate.of(2026, 6, 3)),
                Code.RECORD_OUTCOME,
                null,
                "The observation window was over on 2 Jun 2026: say how the delivery went");
    }

    @Test
    void whatIsBrokenAfterDeliveryIsStillMended() {
        EpicFixture epic = acceptableEpic().delivered(Way.MIGRATION, Instant.parse("2026-05-03T12:00:00Z"));
        assertThat(epic.withOpenBlocker(19).assess().nextAct().code()).isEqualTo(Code.FIX_DRIVER);
    }

    /** Nobody has answered a question of it, which asked first before it was delivered. */
    @Test
    void whatCouldHaveBeenJudgedBeforeIsNotAskedOfWhatIsDelivered() {
        EpicFixture epic = EpicFixture.epic();
        assertThat(epic.assess().nextAct().code()).isNotEqualTo(Code.OBSERVE);
        epic.on(LocalDate.of(2026, 5, 4)).delivered(Way.MIGRATION, Instant.parse("2026-05-03T12:00:00Z"));
        assertThat(epic.assess().nextAct().code()).isEqualTo(Code.OBSERVE);
    }

    @Test
    void itsOwnerIsRemindedOnceTheWindowIsOverAndBehindWhatMayStillBlowUp() {
        EpicFixture epic = EpicFixture.epic()
                .on(LocalDate.of(2026, 5, 4))
                .delivered(Way.MIGRATION, Instant.parse("2026-05-03T12:00:00Z"));
        assertThat(Reminder.of(epic.assess(), false)).isEmpty();
        Reminder due =
                Reminder.of(epic.on(LocalDate.of(2026, 6, 3)).assess(), false).orElseThrow();
        assertThat(due.matters()).extracting(Reminder.Matter::kind).containsExactly(Reminder.Kind.DUE);
        assertThat(due.outlook()).isEqualTo(Outlook.ACCEPTABLE);
        assertThat(due.nextAct().code()).isEqualTo(Code.RECORD_OUTCOME);
    }

    @Test
    void whatCameBackIsUnderWayAgain() {
        EpicFixture epic = acceptableEpic()
                .confirmed()
                .delivered(Way.GATE, Instant.parse("2026-05-03T12:00:00Z"))
                .in("Open");
        assertThat(epic.assess().nextAct().code()).isEqualTo(Code.DELIVER);
    }
}
