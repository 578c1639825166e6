package io.acceptability.domain;

import static io.acceptability.domain.EpicFixture.TODAY;
import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static io.acceptability.domain.EpicFixture.epic;
import static io.acceptability.domain.IssueFixture.bug;
import static io.acceptability.domain.IssueFixture.story;
import static io.acceptability.domain.IssueFixture.test;
import static io.acceptability.domain.Standing.BROKEN;
import static io.acceptability.domain.Standing.HOLDS;
import static io.acceptability.domain.Standing.STRAINED;
import static io.acceptability.domain.Standing.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.acceptability.domain.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule in each state: its standing, its values, its drivers, and the sentence. */
class RulesTest {
    private static void says(
            EpicFixture epic, String rule, Standing standing, String values, String sentence, Long... drivers) {
        Reading reading = epic.assess().judgement().reading(rule).orElseThrow();
        assertThat(reading.standing()).isEqualTo(standing);
        assertThat(reading.observed() + " of " + reading.threshold()).isEqualTo(values);
        assertThat(Worded.english(reading.sentence())).isEqualTo(sentence);
        assertThat(reading.drivers()).containsExactly(drivers);
    }

    // floor.severe-defects

    @Test
    void noSevereDefectHolds() {
        EpicFixture epic = epic().withIssue(bug(3).ofPriority("Blocker"))
                .withIssue(bug(4).ofPriority("Low").open())
                .withIssue(story(5).ofPriority("Blocker").open());
        says(
                epic,
                "floor.severe-defects",
                HOLDS,
                "0 of 0",
                "No defect of top severity (Blocker, Critical, Highest) is open, as none may be");
    }

    @Test
    void anOpenSevereDefectBreaks() {
        says(
                epic().withOpenBlocker(7),
                "floor.severe-defects",
                BROKEN,
                "1 of 0",
                "1 open defect of top severity (Blocker, Critical, Highest), where none may be open",
                7L);
    }

    @Test
    void severeDefectsAreCountedAndMatchersIgnoreCase() {
        EpicFixture epic =
                epic().withIssue(bug(9).ofPriority("CRITICAL").open()).withOpenBlocker(7);
        says(
                epic,
                "floor.severe-defects",
                BROKEN,
                "2 of 0",
                "2 open defects of top severity (Blocker, Critical, Highest), where none may be open",
                7L,
                9L);
    }

    // floor.irreversible

    @Test
    void nothingIrreversibleHolds() {
        says(
                epic().withIssue(story(3).labelled("data-loss")),
                "floor.irreversible",
                HOLDS,
                "0 of 0",
                "No issue labelled irreversible, data-loss, security, breaking is open, as none may be");
    }

    @Test
    void anOpenIrreversibleIssueBreaks() {
        says(
                epic().withIssue(story(3).labelled("Data-Loss", "ui").open()),
                "floor.irreversible",
                BROKEN,
                "1 of 0",
                "1 open issue carries a label of the irreversible (irreversible, data-loss, security, breaking), where"
                        + " none may be open",
                3L);
    }

    // floor.blocked

    @Test
    void aResolvedBlockerHolds() {
        says(epic().blockedBy(story(3)), "floor.blocked", HOLDS, "0 of 0", "No open issue blocks it, as none may");
    }

    @Test
    void openBlockersBreak() {
        says(
                epic().blockedBy(story(8).open()).blockedBy(story(3).open()),
                "floor.blocked",
                BROKEN,
                "2 of 0",
                "2 open issues block it, where none may",
                3L,
                8L);
    }

    // goal.core-flow

    @Test
    void noCoreFlowHoldsAndSaysSo() {
        says(
                epic().withIssue(story(3).ofComponent("Web").open()),
                "goal.core-flow",
                HOLDS,
                "0/0 of 0/0",
                "No issue is marked as core flow, so none of it can be open");
    }

    @Test
    void aDoneCoreFlowHolds() {
        says(
                epic().withIssue(story(3).coreFlow()).withIssue(story(4).ofComponent("Core Flow")),
                "goal.core-flow",
                HOLDS,
                "2/2 of 2/2",
                "All 2 issues of the core flow are done, as expected");
    }

    @Test
    void anOpenFixLinkedWithTheCoreFlowStrains() {
        EpicFixture epic = epic().withIssue(story(3).coreFlow().linkedWith(7L, 8L, 9L))
                .near(bug(7).open())
                .near(bug(8))
                .near(story(9).open());
        says(
                epic,
                "goal.core-flow",
                STRAINED,
                "1/1 of 1/1",
                "The core flow is done, but 1 fix to it is open, where none is expected",
                7L);
    }

    @Test
    void anUndoneIssueOfTheCoreFlowBreaks() {
        EpicFixture epic = epic().withIssue(story(3).coreFlow())
                .withIssue(story(4).coreFlow().open())
                .withIssue(bug(5).coreFlow().open());
        says(
                epic,
                "goal.core-flow",
                BROKEN,
                "1/3 of 3/3",
                "2 of 3 issues of the core flow not done, where all must be",
                4L,
                5L);
    }

    // goal.scope-done

    @Test
    void noChildrenStrain() {
        says(
                epic().withIssue(story(3)),
                "goal.scope-done",
                STRAINED,
                "0/0 of 100 %",
                "There are no child issues, so there is nothing to judge from; all of some are expected to be done");
    }

    @Test
    void allChildrenDoneHold() {
        says(
                epic().withChild(story(1)).withChild(story(2)),
                "goal.scope-done",
                HOLDS,
                "100 % of 100 %",
                "All 2 child issues are done, as expected");
    }

    @Test
    void sixtyPercentDoneStrain() {
        EpicFixture epic = epic().withChild(story(1))
                .withChild(story(2))
                .withChild(story(3))
                .withOpenChild(4)
                .withOpenChild(5);
        says(
                epic,
                "goal.scope-done",
                STRAINED,
                "60 % of 100 %",
                "3 of 5 child issues done, where all are expected",
                4L,
                5L);
    }

    @Test
    void lessThanSixtyPercentDoneBreak() {
        EpicFixture epic = epic().withChild(story(1)).withOpenChild(2);
        says(
                epic,
                "goal.scope-done",
                BROKEN,
                "50 % of 60 %",
                "1 of 2 child issues done, where at least 60 % must be",
                2L);
    }

    // expectation.silence

    @Test
    void withoutAnyContactThereIsNothingToCount() {
        says(
                epic().withConsent(ConsentKind.SILENCE),
                "expectation.silence",
                HOLDS,
                "- of 7",
                "No contact with the customer is recorded yet, so there are no days to count; 7 or more would strain it");
    }

    @Test
    void sixDaysOfSilenceHold() {
        says(
                epic().contactedOn(TODAY.minusDays(6)),
                "expectation.silence",
                HOLDS,
                "6 of 7",
                "Last contact 6 days ago, fewer than 7 days, as expected");
    }

    @Test
    void sevenDaysOfSilenceStrain() {
        says(
                epic().contactedOn(TODAY.minusDays(7)),
                "expectation.silence",
                STRAINED,
                "7 of 7",
                "No contact for 7 days, where fewer than 7 are expected");
    }

    @Test
    void aCommentOfTheCustomerAndWhatTheySaidAreContactsToo() {
        EpicFixture epic = epic().contactedOn(TODAY.minusDays(9))
                .withConsent(ConsentKind.VAGUE, true, TODAY.minusDays(3))
                .withConsent(ConsentKind.SILENCE, true, TODAY);
        says(epic, "expectation.silence", HOLDS, "3 of 7", "Last contact 3 days ago, fewer than 7 days, as expected");
        says(
                epic.commentedByCustomerOn(TODAY),
                "expectation.silence",
                HOLDS,
                "0 of 7",
                "Last contact today, fewer than 7 days, as expected");
    }

    @Test
    void aContactDatedAheadCountsAsToday() {
        assertThat(epic().contactedOn(TODAY.plusDays(2)).inputs().silenceClock().days())
                .hasValue(0);
    }

    @Test
    void theClockStandsStillWhileAConfirmationIsCurrent() {
        EpicFixture epic = acceptableEpic().confirmed().on(TODAY.plusDays(40));
        says(
                epic,
                "expectation.silence",
                HOLDS,
                "40 of 7",
                "Last contact 40 days ago; the clock stands still while a confirmation is current, and counts to 7 days"
                        + " otherwise");
        assertThat(epic.assess().gate().open()).isTrue();
    }

    @Test
    void theClockRunsOnOnceTheConfirmationIsStale() {
        EpicFixture epic = acceptableEpic().confirmed().on(TODAY.plusDays(40)).withOpenBlocker(7);
        says(
                epic,
                "expectation.silence",
                STRAINED,
                "40 of 7",
                "No contact for 40 days, where fewer than 7 are expected");
    }

    // future.unplanned-gaps

    @Test
    void plannedChildrenHold() {
        EpicFixture epic = epic().withChild(story(1))
                .withOpenChild(2)
                .withChild(story(3).open().assigned().due(TODAY))
                .withIssue(story(4).open());
        says(
                epic,
                "future.unplanned-gaps",
                HOLDS,
                "0 of 0",
                "Every open child issue has an owner with a date, or a coming release, as expected");
    }

    @Test
    void openChildrenWithoutAPlanStrain() {
        EpicFixture epic = epic().withChild(story(1).open().assigned())
                .withChild(story(2).open().due(TODAY))
                .withChild(story(3).open());
        says(
                epic,
                "future.unplanned-gaps",
                STRAINED,
                "3 of 0",
                "3 open child issues have neither an owner with a date nor a coming release, where none is expected",
                1L,
                2L,
                3L);
    }

    // floor.reopened

    private static EpicFixture reopened(int count) {
        EpicFixture epic = epic();
        for (int i = 1; i <= count; i++) {
            epic.withIssue(bug(i)).reopened(i, TODAY.minusDays(30));
        }
        return epic;
    }

    @Test
    void twoReopenedDefectsHold() {
        says(
                reopened(2)
                        .withIssue(bug(31))
                        .reopened(31, TODAY.minusDays(31))
                        .withIssue(story(32))
                        .reopened(32, TODAY)
                        .reopened(33, TODAY),
                "floor.reopened",
                HOLDS,
                "2 of 3",
                "2 defects were reopened in the last 30 days, where 3 would strain it");
    }

    @Test
    void threeReopenedDefectsStrain() {
        says(
                reopened(3),
                "floor.reopened",
                STRAINED,
                "3 of 3",
                "3 defects were reopened in the last 30 days, where fewer than 3 are expected",
                1L,
                2L,
                3L);
    }

    @Test
    void tenReopenedDefectsBreak() {
        says(
                reopened(10),
                "floor.reopened",
                BROKEN,
                "10 of 10",
                "10 defects were reopened in the last 30 days, where 10 or more break it",
                1L,
                2L,
                3L,
                4L,
                5L,
                6L,
                7L,
                8L,
                9L,
                10L);
    }

    // goal.acceptance-tests

    private static EpicFixture passedTests(int count) {
        EpicFixture epic = epic();
        for (int i = 1; i <= count; i++) {
            epic.withIssue(test(i));
        }
        return epic;
    }

    @Test
    void withoutAcceptanceTestsNoneCanBeOpen() {
        says(
                epic().withIssue(story(3).open()),
                "goal.acceptance-tests",
                HOLDS,
                "0/0 of 0",
                "There is no acceptance test (Test, UAT, Acceptance Test), so none can be open or failed");
    }

    @Test
    void passedAcceptanceTestsHold() {
        says(
                passedTests(4),
                "goal.acceptance-tests",
                HOLDS,
                "0/4 of 0",
                "All 4 acceptance tests have passed, as expected");
    }

    @Test
    void anOpenAcceptanceTestStrainsUpToAFifth() {
        says(
                passedTests(4).withIssue(test(9).open()),
                "goal.acceptance-tests",
                STRAINED,
                "1/5 of 0",
                "1 of 5 acceptance tests open or failed, where none is expected",
                9L);
    }

    @Test
    void moreThanAFifthOfAcceptanceTestsOpenOrFailedBreaks() {
        says(
                passedTests(2).withIssue(test(9).inStatus("failed")).withIssue(test(8).open()),
                "goal.acceptance-tests",
                BROKEN,
                "2/4 of 20 %",
                "2 of 4 acceptance tests open or failed, where more than 20 % may not be",
                8L,
                9L);
    }

    // expectation.customer-issues

    @Test
    void resolvedIssuesOfTheCustomerHold() {
        says(
                epic().withIssue(story(3).fromCustomer()).withIssue(story(4).open()),
                "expectation.customer-issues",
                HOLDS,
                "0 of 0",
                "No issue that the customer raised is open, as expected");
    }

    @Test
    void openIssuesOfTheCustomerStrain() {
        says(
                epic().withIssue(story(3).fromCustomer().open())
                        .withIssue(story(4).labelled("Customer").open()),
                "expectation.customer-issues",
                STRAINED,
                "2 of 0",
                "2 issues that the customer raised are open, where none is expected",
                3L,
                4L);
    }

    @Test
    void anOpenIssueOfTheCustomerOfTopSeverityBreaksWhateverItsType() {
        says(
                epic().withIssue(story(3).fromCustomer().open())
                        .withIssue(story(4).fromCustomer().ofPriority("Highest").open()),
                "expectation.customer-issues",
                BROKEN,
                "2 of 0",
                "2 issues that the customer raised are open, 1 of top severity (Blocker, Critical, Highest), where none may"
                        + " be",
                3L,
                4L);
    }

    // expectation.red-lines

    @Test
    void redLinesWithoutIssuesCannotBeOpen() {
        says(
                epic().withRedLines((Long) null),
                "expectation.red-lines",
                HOLDS,
                "0 of 0",
                "No red line names an issue, so none can be open");
    }

    @Test
    void resolvedRedLinesHold() {
        says(
                epic().naming(story(3)).naming(story(4)).withRedLines(3L, 4L),
                "expectation.red-lines",
                HOLDS,
                "0 of 0",
                "All 2 issues that stand for red lines are resolved, as they must be");
    }

    @Test
    void anOpenRedLineBreaks() {
        says(
                epic().naming(story(3)).naming(story(4).open()).withRedLines(3L, 4L, 5L),
                "expectation.red-lines",
                BROKEN,
                "1 of 0",
                "1 of 3 issues that stand for red lines open, where none may be",
                4L);
    }

    @Test
    void aRedLineWhoseIssueIsGoneIsUnknown() {
        EpicFixture epic = acceptableEpic().withRedLines(5L);
        says(
                epic,
                "expectation.red-lines",
                UNKNOWN,
                "? of 0",
                "1 issue that stands for a red line is not there any more, so nobody can tell whether the line is kept");
        assertThat(epic.assess().nextAct().code()).isEqualTo(NextAct.Code.DRAFT_BOUNDARY);
    }

    // expectation.scope-drift

    private static EpicFixture judgedWithChildren(int count) {
        EpicFixture epic = epic().firstJudgedOn(TODAY.minusDays(5));
        for (int i = 1; i <= count; i++) {
            epic.withChild(story(i)).joinedOn(TODAY.minusDays(9), i);
        }
        return epic;
    }

    @Test
    void beforeTheFirstJudgementNothingHasDrifted() {
        says(
                epic().withChild(story(1)).joinedOn(TODAY, 1),
                "expectation.scope-drift",
                HOLDS,
                "0 % of 20 %",
                "There is no earlier judgement or no child issue yet, so nothing has drifted; more than 20 % would strain"
                        + " it");
    }

    @Test
    void aFifthOfTheChildrenMayBeNew() {
        says(
                judgedWithChildren(5).joinedOn(TODAY, 5),
                "expectation.scope-drift",
                HOLDS,
                "20 % of 20 %",
                "1 of 5 child issues added since the first judgement, no more than 20 %, as expected");
    }

    @Test
    void moreThanAFifthOfTheChildrenNewStrains() {
        says(
                judgedWithChildren(5).joinedOn(TODAY, 5, 3),
                "expectation.scope-drift",
                STRAINED,
                "40 % of 20 %",
                "2 of 5 child issues added since the first judgement, where no more than 20 % are expected",
                3L,
                5L);
    }

    // future.overdue

    @Test
    void withoutConcessionsNothingIsOverdue() {
        says(epic(), "future.overdue", HOLDS, "0 of 0", "Nothing was conceded, so no follow-on action can be overdue");
    }

    @Test
    void aConcessionHoldsOnItsDayAndOnceItsFollowOnIsDone() {
        says(
                epic().conceding("plan", null, TODAY, 98L)
                        .naming(story(99))
                        .conceding("plan", null, TODAY.minusDays(50), 99L),
                "future.overdue",
                HOLDS,
                "0 of 0",
                "What all 2 concessions promise is done or in time, as expected");
    }

    @Test
    void aFollowOnPastItsDateStrains() {
        says(
                epic().conceding("plan", null, TODAY.minusDays(29), 98L),
                "future.overdue",
                STRAINED,
                "1 of 0",
                "1 concession or its follow-on action is past their date or gone (up to 29 days late), where none is"
                        + " expected",
                98L);
    }

    @Test
    void theFollowOnsOwnDateCountsWhereItIsEarlier() {
        says(
                epic().naming(story(98).open().due(TODAY.minusDays(1))).conceding("plan", null, TODAY.plusDays(9), 98L),
                "future.overdue",
                STRAINED,
                "1 of 0",
                "1 concession or its follow-on action is past their date or gone (1 day late), where none is expected",
                98L);
    }

    @Test
    void aFollowOnThatIsGoneStrainsAtOnce() {
        says(
                epic().conceding("plan", null, TODAY.plusDays(9), 98L).withoutNamed(98),
                "future.overdue",
                STRAINED,
                "1 of 0",
                "1 concession or its follow-on action is past their date or gone (no day late yet), where none is"
                        + " expected");
    }

    @Test
    void thirtyDaysPastItsDateBreaks() {
        says(
                epic().conceding("plan", null, TODAY.minusDays(30), null)
                        .conceding("plan", null, TODAY.minusDays(1), 98L),
                "future.overdue",
                BROKEN,
                "2 of 0",
                "2 concessions or their follow-on actions are past their date or gone (up to 30 days late), where 30 days"
                        + " or more break it",
                98L);
    }

    // all of them

    @Test
    void whatCannotBeReadIsUnknownWithTheReason() {
        EpicFixture epic = acceptableEpic().unreadable(Evidence.Part.BLOCKERS, "the database is away");
        says(
                epic,
                "floor.blocked",
                UNKNOWN,
                "? of ?",
                "What blocks it could not be read: The project role “the database is away”");
        assertThat(epic.assess().judgement().verdict()).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void everyRuleIsUnknownWhenNothingCanBeRead() {
        Evidence nothing = Evidence.unreadable(java.time.Instant.EPOCH, Text.of("acceptability.evidence.rule-failed"));
        Inputs inputs = new Inputs(
                Subject.issue(1), nothing, acceptableEpic().confirmed().dossier(), Policy.DEFAULT, TODAY);
        Assessment assessment = new Judge(Rules.ALL, (rule, failure) -> {}).assess(inputs);
        assertThat(assessment.judgement().readings().filter(reading -> reading.source() == Reading.Source.SIGNAL))
                .hasSameSizeAs(Rules.ALL)
                .allMatch(reading -> reading.standing() == UNKNOWN);
        assertThat(assessment.gate().open()).isFalse();
    }

    @Test
    void aRuleThatThrowsIsUnknownAndReported() {
        Rule failing = new Rule("floor.failing", Dimension.TECHNICAL_FLOOR, Set.of(), (inputs, stopped) -> {
            throw new IllegalStateException("bad matcher");
        });
        List<String> reported = new ArrayList<>();
        Assessment assessment = new Judge(
                        List.of(failing), (rule, failure) -> reported.add(rule.id() + ": " + failure.getMessage()))
                .assess(acceptableEpic().inputs());
        Reading reading = assessment.judgement().reading("floor.failing").orElseThrow();
        assertThat(reading.standing()).isEqualTo(UNKNOWN);
        assertThat(Worded.english(reading.sentence())).endsWith("could not be read: the rule failed; the log says why");
        assertThat(reported).isNotEmpty().allMatch("floor.failing: bad matcher"::equals);
        assertThat(assessment.gate().open()).isFalse();
    }

    @Test
    void twoRulesOfOneNameAreRefused() {
        Rule first = Rules.ALL.get(0);
        assertThatThrownBy(() -> new Judge(List.of(first, first), (rule, failure) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("floor.severe-defects");
    }

    @Test
    void theIdsOfTheRulesNeverChange() {
        assertThat(Rules.ALL.stream().map(Rule::id))
                .containsExactly(
                        "floor.severe-defects",
                        "floor.irreversible",
                        "floor.blocked",
                        "floor.reopened",
                        "goal.core-flow",
                        "goal.scope-done",
                        "goal.acceptance-tests",
                        "expectation.customer-issues",
                        "expectation.silence",
                        "expectation.red-lines",
                        "expectation.scope-drift",
                        "future.unplanned-gaps",
                        "future.overdue");
    }
}
