package io.acceptability.domain;

import static io.acceptability.domain.ConfirmationStatus.State.CURRENT;
import static io.acceptability.domain.ConfirmationStatus.State.EXPIRED;
import static io.acceptability.domain.ConfirmationStatus.State.NONE;
import static io.acceptability.domain.ConfirmationStatus.State.STALE;
import static io.acceptability.domain.ConfirmationStatus.State.WITHDRAWN;
import static io.acceptability.domain.EpicFixture.TODAY;
import static io.acceptability.domain.EpicFixture.VALID_UNTIL;
import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static io.acceptability.domain.IssueFixture.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a confirmation current, and what makes it stale: the exact difference in words. */
class ConfirmationTest {
    private static void status(EpicFixture epic, ConfirmationStatus.State state, String... changes) {
        ConfirmationStatus status = epic.assess().confirmation();
        assertThat(status.state()).isEqualTo(state);
        assertThat(status.changes().stream().map(change -> change.code() + " " + Worded.english(change.text())))
                .containsExactly(changes);
    }

    @Test
    void noneWhileNobodyHasConfirmed() {
        status(acceptableEpic(), NONE);
    }

    @Test
    void currentWhileNothingGotWorse() {
        status(acceptableEpic().confirmed(), CURRENT);
    }

    @Test
    void staleWhenASevereDefectOpenedAndCurrentAgainOnceItIsGone() {
        EpicFixture epic = acceptableEpic().confirmed().withOpenBlocker(19);
        status(
                epic,
                STALE,
                "FINDING_WORSE Technical floor fell from Holds to Broken: 1 open defect of top severity (Blocker,"
                        + " Critical, Highest), where none may be open",
                "NEW_GAP New under “Severe defects”: PAY-19");
        status(epic.without(19), CURRENT);
    }

    @Test
    void staleWhenAConcededReadingGetsAnotherGap() {
        EpicFixture epic =
                acceptableEpic().withOpenChild(3).conceding("goal.scope-done").confirmed();
        status(epic, CURRENT);
        status(
                epic.withOpenChild(4)
                        .withOpenChild(5)
                        .withChild(story(6))
                        .withChild(story(7))
                        .withChild(story(8)),
                STALE,
                "NEW_GAP New under “Scope done”: PAY-4, PAY-5");
    }

    @Test
    void staleWhenAReadingFallsBesideOneThatStoodNoBetter() {
        EpicFixture epic = acceptableEpic()
                .withOpenChild(3)
                .conceding("goal.scope-done")
                .confirmed()
                .withMetric("Uptime", "99.5", Metric.Direction.AT_LEAST, "99");
        status(
                epic,
                STALE,
                "READING_WORSE Worse than before: The key metrics are said to carry the business, but Uptime is 99, where"
                        + " at least 99.5 is expected");
    }

    @Test
    void staleWhenAConcessionEnded() {
        EpicFixture epic = acceptableEpic()
                .withOpenChild(3)
                .conceding("goal.scope-done")
                .confirmed()
                .endingConcessions();
        status(epic, STALE, "READING_WORSE No longer conceded: 2 of 3 child issues done, where all are expected");
    }

    @Test
    void aBrokenReadingIsWorseAndNotMerelyNoLongerConceded() {
        EpicFixture epic = acceptableEpic()
                .withOpenChild(3)
                .conceding("goal.scope-done")
                .confirmed()
                .answering(Question.CORE_FLOW, Reply.NO)
                .withOpenChild(4)
                .withOpenChild(5);
        status(
                epic,
                STALE,
                "FINDING_WORSE Business goal fell from Strained to Broken: 2 of 5 child issues done, where at least 60 %"
                        + " must be; The core flow does not run end to end; it must",
                "NEW_GAP New under “Scope done”: PAY-4, PAY-5");
    }

    @Test
    void staleWhenTheBoundaryIsEdited() {
        status(
                acceptableEpic().confirmed().withBoundary(),
                STALE,
                "BOUNDARY_EDITED The boundary was edited: version 1 became version 2");
    }

    @Test
    void staleWhenNewerEvidenceOfConsentIsWorse() {
        EpicFixture epic = acceptableEpic().confirmed().withTemporaryConsent(ConsentKind.IN_USE);
        status(
                epic,
                STALE,
                "FINDING_WORSE Customer expectation fell from Holds to Strained: Used in earnest by Ms Li, Head of"
                        + " operations, Acme on 3 May 2026 (meeting), but only for the time being; it is expected to last");
        status(epic.withConsent(ConsentKind.EXPLICIT), CURRENT);
    }

    @Test
    void staleWhenTemporaryConsentWasConcededAndTurnsOutACompromise() {
        EpicFixture epic = acceptableEpic()
                .withTemporaryConsent(ConsentKind.EXPLICIT)
                .conceding(Reading.CONSENT)
                .confirmed()
                .withConsent(ConsentKind.COMPROMISE);
        assertThat(epic.assess().confirmation().changes())
                .singleElement()
                .satisfies(change -> assertThat(Worded.english(change.text()))
                        .startsWith("No longer conceded: Agreement under pressure"));
    }

    @Test
    void staleWhenTheVerdictIsWorseUnderANewerPolicy() {
        EpicFixture epic = acceptableEpic()
                .withOpenChild(3)
                .conceding("goal.scope-done")
                .confirmed()
                .under(Policies.policy(2, 7, 90));
        assertThat(Worded.english(epic.assess().confirmation().changes().stream()
                        .map(Change::text)
                        .toList()))
                .first()
                .isEqualTo("The policy changed from version 1 to version 2, and the verdict went from Acceptable with"
                        + " concessions to Unacceptable");
    }

    @Test
    void currentUnderANewerPolicyThatChangesNothing() {
        status(acceptableEpic().confirmed().under(Policies.policy(2, 9, 70)), CURRENT);
    }

    @Test
    void staleWhenEvidenceCanNoLongerBeRead() {
        EpicFixture epic = acceptableEpic().confirmed().unreadable(Evidence.Part.BLOCKERS, "away");
        assertThat(epic.assess().confirmation().state()).isEqualTo(STALE);
    }

    @Test
    void staleWhenARuleThatIsNewFindsAGap() {
        Rule newer = new Rule(
                "future.test",
                Dimension.FUTURE_ROOM,
                java.util.Set.of(),
                (inputs, stopped) ->
                        Rule.Measured.of(Standing.STRAINED, 1, 0, Text.of("acceptability.evidence.rule-failed")));
        EpicFixture epic = acceptableEpic().confirmed().judgedBy(newer).conceding("future.test");
        assertThat(epic.assess().confirmation().state()).isEqualTo(STALE);
    }

    private static EpicFixture confirmedWithConcession(Long followOn) {
        return acceptableEpic()
                .withOpenChild(3)
                .conceding("goal.scope-done", null, TODAY, followOn)
                .confirmed();
    }

    @Test
    void staleWhenAConcededFollowOnIsOverdueAndCurrentAgainOnceItIsDone() {
        EpicFixture epic = confirmedWithConcession(98L);
        status(epic, CURRENT);
        status(
                epic.on(TODAY.plusDays(1)),
                STALE,
                "FINDING_WORSE Future room fell from Holds to Strained: 1 concession or its follow-on action is past their"
                        + " date or gone (1 day late), where none is expected",
                "FOLLOW_ON_OVERDUE The follow-on action PAY-98 of the concession “no export yet” is still open past 3 May"
                        + " 2026");
        status(epic.naming(story(98)), CURRENT);
    }

    @Test
    void staleWhenAConcessionWithoutAFollowOnIsOverdue() {
        assertThat(confirmedWithConcession(null)
                        .on(TODAY.plusDays(1))
                        .assess()
                        .confirmation()
                        .changes())
                .extracting(change -> change.code() + " " + Worded.english(change.text()))
                .endsWith("FOLLOW_ON_OVERDUE The concession “no export yet” is still in force past 3 May 2026");
    }

    @Test
    void staleWhenAConcededFollowOnIsGone() {
        assertThat(confirmedWithConcession(98L)
                        .withoutNamed(98)
                        .assess()
                        .confirmation()
                        .changes())
                .extracting(change -> change.code() + " " + Worded.english(change.text()))
                .endsWith(
                        "FOLLOW_ON_GONE The follow-on action of the concession “no export yet” is not there any more");
    }

    @Test
    void staleWhenAnotherFollowOnIsOverdueAlthoughTheFirstOneWasConceded() {
        EpicFixture epic = acceptableEpic()
                .conceding("plan", null, TODAY.minusDays(2), null)
                .conceding("plan", null, TODAY, null)
                .conceding("future.overdue")
                .confirmed();
        status(epic, CURRENT);
        status(
                epic.on(TODAY.plusDays(1)),
                STALE,
                "FOLLOW_ON_OVERDUE The concession “no export yet” is still in force past 3 May 2026");
    }

    @Test
    void currentUntilTheLastDayOfTheBoundaryAndExpiredAfterIt() {
        EpicFixture epic = acceptableEpic().confirmed();
        status(epic.on(VALID_UNTIL), CURRENT);
        status(epic.on(VALID_UNTIL.plusDays(1)), EXPIRED);
    }

    @Test
    void aLaterBoundaryDoesNotRevivAnExpiredConfirmation() {
        EpicFixture epic = acceptableEpic().confirmed().on(VALID_UNTIL.plusDays(1));
        status(epic.withBoundaryUntil(VALID_UNTIL.plusDays(30)), EXPIRED);
    }

    @Test
    void withdrawnUntilConfirmedAgain() {
        EpicFixture epic =
                acceptableEpic().confirmed().withdrawn("Ms Li left Acme").withOpenBlocker(3);
        status(epic, WITHDRAWN);
        status(epic.on(VALID_UNTIL.plusDays(1)), WITHDRAWN);
        status(epic.on(TODAY).without(3).confirmed(), CURRENT);
    }

    @Test
    void currentWhenThingsOnlyGotBetter() {
        EpicFixture epic =
                acceptableEpic().withOpenChild(3).conceding("goal.scope-done").confirmed();
        status(epic.withChild(story(3)), CURRENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 98})
    void aForecastGoesFromTwoToNinetyEightPercent(int forecast) {
        Snapshot snapshot = acceptableEpic().assess().snapshot();
        assertThat(new Confirmation(snapshot, 1, forecast, "", VALID_UNTIL, new Act(1, java.time.Instant.EPOCH))
                        .forecast())
                .isEqualTo(forecast);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99})
    void aForecastIsNeverCertain(int forecast) {
        Snapshot snapshot = acceptableEpic().assess().snapshot();
        assertThatThrownBy(() ->
                        new Confirmation(snapshot, 1, forecast, "", VALID_UNTIL, new Act(1, java.time.Instant.EPOCH)))
                .hasMessageContaining("is not within 2 to 98 percent");
    }

    @Test
    void theDifferenceTellsImprovementsToo() {
        EpicFixture epic = acceptableEpic().withOpenChild(3).withOpenChild(4).withChild(story(5));
        Snapshot then = epic.assess().snapshot();
        Assessment now = epic.without(3).without(4).assess();
        assertThat(Difference.between(then, now.inputs(), now.judgement()).stream()
                        .map(change -> change.code() + " " + Worded.english(change.text())))
                .containsExactly(
                        "IMPROVED Business goal rose from Strained to Holds",
                        "IMPROVED No longer under “Scope done”: PAY-3, PAY-4");
    }

    @Test
    void theDifferenceTellsAReadingThatImprovedWithoutDrivers() {
        EpicFixture epic = acceptableEpic().answering(Question.PLAN, Reply.NO).answering(Question.STEPWISE, Reply.NO);
        Snapshot then = epic.assess().snapshot();
        Assessment now = epic.answering(Question.PLAN, Reply.YES).assess();
        assertThat(Difference.between(then, now.inputs(), now.judgement()).stream()
                        .map(change -> change.code() + " " + Worded.english(change.text())))
                .containsExactly(
                        "IMPROVED Better than before: There is a clear compensation or iteration plan, as there must be");
    }

    @Test
    void theDifferenceTellsAConcessionAsAnImprovement() {
        EpicFixture epic = acceptableEpic().withOpenChild(3);
        Snapshot then = epic.assess().snapshot();
        Assessment now = epic.conceding("goal.scope-done").assess();
        assertThat(Difference.between(then, now.inputs(), now.judgement()))
                .singleElement()
                .matches(change -> change.code() == Change.Code.IMPROVED);
    }

    @Test
    void theFingerprintIsTheSameForTheSameAndDiffersForWhatMatters() {
        String fingerprint = acceptableEpic().assess().snapshot().fingerprint();
        assertThat(fingerprint)
                .matches("sha256:[0-9a-f]{64}")
                .isEqualTo(acceptableEpic().assess().snapshot().fingerprint())
                .isNotEqualTo(
                        acceptableEpic().withOpenChild(3).assess().snapshot().fingerprint())
                .isNotEqualTo(
                        acceptableEpic().withBoundary().assess().snapshot().fingerprint())
                .isNotEqualTo(acceptableEpic()
                        .under(Policies.policy(2, 7, 60))
                        .assess()
                        .snapshot()
                        .fingerprint());
        assertThat(acceptableEpic().withOpenChild(3).assess().snapshot().fingerprint())
                .isNotEqualTo(
                        acceptableEpic().withOpenChild(4).assess().snapshot().fingerprint())
                .isNotEqualTo(acceptableEpic()
                        .withOpenChild(3)
                        .conceding("goal.scope-done")
                        .assess()
                        .snapshot()
                        .fingerprint());
    }
}
