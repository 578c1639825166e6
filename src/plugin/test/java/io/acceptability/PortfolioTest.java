package io.acceptability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.NextAct;
import io.acceptability.domain.Outlook;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyField;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import io.acceptability.event.ConfirmationStaleEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** The deliveries of a project at a glance: what is told of each, to whom, in which order, and how it is kept up to date. */
class PortfolioTest {
    private static final String ROWS = "\"AO_A1B2C3_DELIVERY_ROW\"";

    private final AppFixture app = new AppFixture();
    private final SubjectInfo project =
            app.subjects.find("project:PAY", app.dana).orElseThrow();

    private PortfolioPage page(long start, int limit, PortfolioFilter filter, PortfolioOrder order) {
        return app.portfolio.page(project, app.dana, start, limit, filter, order);
    }

    private PortfolioPage page() {
        return page(0, 25, PortfolioFilter.ALL, PortfolioOrder.WORST_FIRST);
    }

    private PortfolioPage only(Verdict verdict, ConfirmationStatus.State state, PortfolioFilter.Silence silence) {
        return page(0, 25, new PortfolioFilter(verdict, state, silence), PortfolioOrder.WORST_FIRST);
    }

    private PortfolioSummary summary() {
        return app.portfolio.summary(project, app.dana);
    }

    private static List<String> keys(PortfolioPage page) {
        return page.deliveries().stream().map(row -> row.subject().key()).toList();
    }

    private PortfolioRow row(EpicInApp epic) {
        return page().deliveries().stream()
                .filter(row -> row.subject().key().equals(epic.subject.key()))
                .findFirst()
                .orElseThrow();
    }

    private EpicInApp broken(String key, String bug) {
        return app.epic(key).withOpenBlocker(bug);
    }

    private EpicInApp accepted(String key, String child) {
        return app.epic(key).withDoneChild(child).readyToConfirm();
    }

    private EpicInApp undecided(String key, String child) {
        return accepted(key, child).withConsent(ConsentKind.VAGUE);
    }

    @Test
    void aProjectWithoutDeliveriesHasAnEmptyPortfolio() {
        assertThat(page().deliveries()).isEmpty();
        assertThat(page().isLastPage()).isTrue();
        assertThat(page().hidden()).isZero();
        assertThat(summary().underWay()).isZero();
        assertThat(summary().readAt()).isNull();
    }

    @Test
    void aRowTellsOfADeliveryWhatItsPanelTells() {
        EpicInApp epic = broken("PAY-1", "PAY-2");
        epic.row.assignedTo("tess");
        PortfolioRow row = row(epic);
        Assessed panel = epic.assessed();
        assertThat(row.subject()).isEqualTo(epic.subject);
        assertThat(row.verdict()).isEqualTo(panel.assessment().judgement().verdict());
        assertThat(row.standings()).containsEntry(Dimension.TECHNICAL_FLOOR, Standing.BROKEN);
        panel.assessment()
                .judgement()
                .findings()
                .forEach(finding -> assertThat(row.standings()).containsEntry(finding.dimension(), finding.standing()));
        assertThat(row.nextAct()).isEqualTo(panel.assessment().nextAct());
        assertThat(app.wordings.of(page().names()).word(row.nextAct().text()))
                .isEqualTo("Resolve PAY-2, the only open defect of top severity");
        assertThat(row.outlook()).isEqualTo(Outlook.ABOUT_TO_BLOW_UP);
        assertThat(row.owner()).isEqualTo(new Person("tess", "Tess"));
        assertThat(row.confirmation()).isEqualTo(ConfirmationStatus.State.NONE);
        assertThat(row.validUntil()).isNull();
        assertThat(row.silence().days()).isEmpty();
        assertThat(row.lastJudged()).isNull();
        assertThat(row.delivered()).isNull();
        assertThat(row.underWay()).isTrue();
    }

    @Test
    void theProjectLeadOwnsWhatNobodyIsAssigned() {
        assertThat(row(broken("PAY-1", "PAY-2")).owner()).isEqualTo(new Person("dana", "Dana"));
    }

    @Test
    void aConfirmedDeliveryTellsUntilWhen() {
        EpicInApp epic = accepted("PAY-1", "PAY-2").confirmed();
        PortfolioRow row = row(epic);
        assertThat(row.confirmation()).isEqualTo(ConfirmationStatus.State.CURRENT);
        assertThat(row.validUntil()).isEqualTo(AppFixture.TODAY.plusDays(30));
        assertThat(row.silence().days()).hasValue(0);
        assertThat(row.nextAct().code()).isEqualTo(NextAct.Code.DELIVER);
        assertThat(row.lastJudged()).isNotNull();
        assertThat(row.outlook()).isEqualTo(Outlook.ACCEPTABLE);
    }

    @Test
    void theWorstComesFirstAndWhatIsNotUnderWayLast() {
        EpicInApp good = accepted("PAY-1", "PAY-2").confirmed();
        EpicInApp grey = undecided("PAY-3", "PAY-4");
        app.epic("PAY-5");
        EpicInApp bad = broken("PAY-6", "PAY-7");
        EpicInApp done = broken("PAY-8", "PAY-9");
        done.row.done();
        assertThat(keys(page())).containsExactly("PAY-6", "PAY-5", "PAY-3", "PAY-1", "PAY-8");
        assertThat(List.of(row(bad).outlook(), row(grey).outlook(), row(good).outlook()))
                .containsExactly(Outlook.ABOUT_TO_BLOW_UP, Outlook.UNDECIDED, Outlook.ACCEPTABLE);
        assertThat(row(done).underWay()).isFalse();
    }

    @Test
    void theOtherOrdersGoBySilenceAndByTheEndOfTheConfirmation() {
        accepted("PAY-1", "PAY-2").withBoundary(AppFixture.TODAY.plusDays(9)).confirmed();
        accepted("PAY-3", "PAY-4").withBoundary(AppFixture.TODAY.plusDays(2)).confirmed();
        EpicInApp silent = app.epic("PAY-5");
        app.recordContact.apply(
                silent.subject,
                app.dana,
                0,
                new RecordContact.Input(AppFixture.TODAY.minusDays(12), "phone", "Ms Li", ""));
        app.epic("PAY-6");
        app.portfolio.rebuild(1);
        assertThat(keys(page(0, 25, PortfolioFilter.ALL, PortfolioOrder.EXPIRING)))
                .startsWith("PAY-3", "PAY-1");
        assertThat(keys(page(0, 25, PortfolioFilter.ALL, PortfolioOrder.SILENT_LONGEST)))
                .startsWith("PAY-5")
                .endsWith("PAY-6");
    }

    @Test
    void aFilterLeavesWhatItAsksFor() {
        accepted("PAY-1", "PAY-2").confirmed();
        broken("PAY-3", "PAY-4");
        app.epic("PAY-5");
        EpicInApp silent = broken("PAY-6", "PAY-7");
        app.recordContact.apply(
                silent.subject,
                app.dana,
                0,
                new RecordContact.Input(AppFixture.TODAY.minusDays(7), "phone", "Ms Li", ""));
        app.portfolio.rebuild(1);
        assertThat(keys(only(Verdict.UNACCEPTABLE, null, null))).containsExactly("PAY-6", "PAY-3");
        assertThat(keys(only(null, ConfirmationStatus.State.CURRENT, null))).containsExactly("PAY-1");
        assertThat(keys(only(null, null, PortfolioFilter.Silence.PAST_THRESHOLD)))
                .containsExactly("PAY-6");
        assertThat(keys(only(null, null, PortfolioFilter.Silence.WITHIN_THRESHOLD)))
                .containsExactly("PAY-1");
        assertThat(keys(only(null, null, PortfolioFilter.Silence.NEVER_HEARD))).containsExactly("PAY-3", "PAY-5");
        assertThat(keys(only(Verdict.UNACCEPTABLE, null, PortfolioFilter.Silence.NEVER_HEARD)))
                .containsExactly("PAY-3");
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndSayWhichIsTheLast() {
        for (int i = 1; i <= 7; i++) {
            app.epic("PAY-" + i);
        }
        assertThat(keys(page(0, 3, PortfolioFilter.ALL, PortfolioOrder.WORST_FIRST)))
                .containsExactly("PAY-1", "PAY-2", "PAY-3");
        PortfolioPage middle = page(3, 3, PortfolioFilter.ALL, PortfolioOrder.WORST_FIRST);
        assertThat(keys(middle)).containsExactly("PAY-4", "PAY-5", "PAY-6");
        assertThat(middle.isLastPage()).isFalse();
        assertThat(middle.hidden()).isNull();
        PortfolioPage last = page(6, 3, PortfolioFilter.ALL, PortfolioOrder.WORST_FIRST);
        assertThat(keys(last)).containsExactly("PAY-7");
        assertThat(last.isLastPage()).isTrue();
        assertThat(page(9, 3, PortfolioFilter.ALL, PortfolioOrder.WORST_FIRST).deliveries())
                .isEmpty();
    }

    @Test
    void aHiddenDeliveryIsCountedAndNothingElseIsToldOfIt() {
        broken("PAY-1", "PAY-2").hidden();
        app.epic("PAY-3");
        app.epic("PAY-4");
        PortfolioPage all = page();
        assertThat(keys(all)).containsExactly("PAY-3", "PAY-4");
        assertThat(all.hidden()).isEqualTo(1);
        // It stands first, but the first page does not say so.
        assertThat(page(0, 1, PortfolioFilter.ALL, PortfolioOrder.WORST_FIRST).hidden())
                .isNull();
        assertThat(only(Verdict.UNACCEPTABLE, null, null).hidden()).isNull();
        assertThat(only(Verdict.UNACCEPTABLE, null, null).deliveries()).isEmpty();
        PortfolioSummary summary = summary();
        assertThat(summary.underWay()).isEqualTo(2);
        assertThat(summary.count(Outlook.ABOUT_TO_BLOW_UP)).isZero();
        assertThat(summary.hidden()).isEqualTo(1);
    }

    @Test
    void aNextActNamesNoIssueThatTheViewerMayNotSee() {
        EpicInApp epic = app.epic("PAY-1").withHiddenOpenBlocker("PAY-2");
        String act = app.wordings.of(page().names()).word(row(epic).nextAct().text());
        assertThat(act).isEqualTo("Resolve an issue you cannot see, the only open defect of top severity");
        app.reads(app.dana, Locale.SIMPLIFIED_CHINESE);
        assertThat(app.wordings.of(page().names()).word(row(epic).nextAct().text()))
                .doesNotContain("PAY-2")
                .contains("您无权查看");
    }

    @Test
    void theHeadlineCountsEveryDeliveryUnderWayOnce() {
        accepted("PAY-1", "PAY-2").confirmed();
        undecided("PAY-3", "PAY-4");
        app.epic("PAY-5");
        broken("PAY-6", "PAY-7");
        broken("PAY-8", "PAY-9").row.done();
        PortfolioSummary summary = summary();
        assertThat(summary.underWay()).isEqualTo(4);
        assertThat(summary.outlooks())
                .isEqualTo(Map.of(
                        Outlook.ABOUT_TO_BLOW_UP, 1,
                        Outlook.NOT_JUDGED, 1,
                        Outlook.UNDECIDED, 1,
                        Outlook.ACCEPTABLE, 1));
        assertThat(summary.delivered()).isEqualTo(1);
        assertThat(summary.hidden()).isZero();
        assertThat(summary.readAt()).isNotNull();
    }

    @Test
    void aRecordThatCannotBeReadIsARowThatSaysSo() {
        EpicInApp epic = accepted("PAY-1", "PAY-2");
        app.ledgerDatabase.tamper("update \"AO_A1B2C3_ENTRY_ROW\" set PAYLOAD = '{}' where SEQUENCE_NUMBER = 2");
        app.portfolio.rebuild(1);
        PortfolioRow row = row(epic);
        assertThat(row.verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(row.standings().values()).containsOnly(Standing.UNKNOWN);
        assertThat(row.nextAct().code()).isEqualTo(NextAct.Code.REPAIR_EVALUATION);
        assertThat(app.wordings.of(page().names()).word(row.nextAct().text()))
                .isEqualTo("Have a Jira administrator look at its record, which cannot be read");
    }

    @Test
    void whatIsWrittenIsThereAtOnce() {
        EpicInApp epic = accepted("PAY-1", "PAY-2");
        assertThat(row(epic).confirmation()).isEqualTo(ConfirmationStatus.State.NONE);
        epic.confirmed();
        assertThat(row(epic).confirmation()).isEqualTo(ConfirmationStatus.State.CURRENT);
    }

    @Test
    void whatIsWrittenWhileAPortfolioIsBuiltIsInItToo() {
        EpicInApp epic = accepted("PAY-1", "PAY-2");
        app.jira.meanwhile("PUBLIC.label", () -> epic.withConsent(ConsentKind.VAGUE));
        assertThat(row(epic).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void whatWasLookedAtLaterIsNotOverwritten() {
        EpicInApp epic = accepted("PAY-1", "PAY-2");
        page();
        app.jira.meanwhile("PUBLIC.label", () -> epic.withConsent(ConsentKind.VAGUE));
        app.portfolio.rebuild(project.projectId());
        assertThat(row(epic).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void anActIsDoneEvenWhereThePortfolioCannotBeTold() {
        EpicInApp epic = app.epic("PAY-1").withDoneChild("PAY-2");
        app.ledgerDatabase.tamper("alter table " + ROWS + " rename to \"AWAY\"");
        epic.withConsent(ConsentKind.EXPLICIT);
        assertThat(epic.revision()).isEqualTo(1);
    }

    @Test
    void theGateIsDecidedWithoutThePortfolio() {
        EpicInApp epic = accepted("PAY-1", "PAY-2").confirmed();
        app.ledgerDatabase.tamper("alter table " + ROWS + " rename to \"AWAY\"");
        assertThat(app.acceptability.gate(epic.issue, false).open()).isTrue();
    }

    @Test
    void aChangeOfAnIssueReachesTheDeliveriesItConcerns() {
        EpicInApp epic = app.epic("PAY-1");
        var story = app.jira.story().childOf(epic.row).done();
        var task = app.jira.issue("Sub-task").subTaskOf(story).done();
        EpicInApp other = app.epic("PAY-3");
        assertThat(row(epic).verdict()).isEqualTo(Verdict.NOT_JUDGED);
        Instant before = row(other).readAt();
        task.labelled("security");
        app.jira.bug().subTaskOf(story).ofPriority("Blocker");
        app.upkeep.changed(List.of(task.id()));
        assertThat(row(epic).verdict()).isEqualTo(Verdict.UNACCEPTABLE);
        assertThat(row(other).readAt()).isEqualTo(before);
    }

    @Test
    void aDefectOfTheCoreFlowReachesTheEpicOfTheStoryItIsLinkedWith() {
        EpicInApp epic = accepted("PAY-1", "PAY-2");
        var story = app.jira.story().childOf(epic.row).done().labelled("core-flow");
        app.upkeep.changed(List.of(story.id()));
        assertThat(row(epic).standings()).containsEntry(Dimension.BUSINESS_GOAL, Standing.HOLDS);
        var bug = app.jira.bug().relatedTo(story);
        app.upkeep.changed(List.of(bug.id()));
        assertThat(row(epic).standings()).containsEntry(Dimension.BUSINESS_GOAL, Standing.STRAINED);
    }

    @Test
    void whatIsNoDeliveryAnyMoreIsForgotten() {
        EpicInApp gone = app.epic("PAY-1");
        EpicInApp story = app.epic("PAY-2");
        app.epic("PAY-3");
        assertThat(page().deliveries()).hasSize(3);
        gone.row.deleted();
        story.row.ofType("Story");
        app.upkeep.changed(List.of(gone.row.id(), story.row.id()));
        assertThat(keys(page())).containsExactly("PAY-3");
        assertThat(app.projection.all()).hasSize(1);
    }

    @Test
    void catchingUpFindsWhatNoEventToldOf() {
        EpicInApp epic = broken("PAY-1", "PAY-2");
        page();
        EpicInApp created = app.epic("PAY-3");
        EpicInApp deleted = app.epic("PAY-4");
        app.portfolio.rebuild(1);
        app.ledgerDatabase.tamper("delete from " + ROWS + " where ISSUE_ID = " + created.row.id());
        deleted.row.deleted();
        var bug = app.jira.bug().childOf(created.row).ofPriority("Blocker");
        bug.updatedAt(Instant.now().minus(Duration.ofDays(3)));
        assertThat(app.portfolio.catchUp()).isEqualTo(2);
        assertThat(keys(page())).containsExactly("PAY-1", "PAY-3");
        assertThat(app.portfolio.catchUp()).isZero();
        assertThat(row(epic).verdict()).isEqualTo(Verdict.UNACCEPTABLE);
    }

    @Test
    void catchingUpFindsAScopeThatChangedSinceItWasLookedAt() {
        EpicInApp epic = app.epic("PAY-1");
        page();
        var bug = app.jira.bug().childOf(epic.row).ofPriority("Blocker");
        bug.updatedAt(Instant.now().plusSeconds(1));
        assertThat(row(epic).verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(app.portfolio.catchUp()).isEqualTo(1);
        assertThat(row(epic).verdict()).isEqualTo(Verdict.UNACCEPTABLE);
    }

    @Test
    void catchingUpFindsThatALinkedIssueIsDeletedAlthoughNothingIsLeftOfIt() {
        EpicInApp epic = app.epic("PAY-1");
        var bug = app.jira.bug().childOf(epic.row).ofPriority("Blocker");
        assertThat(row(epic).verdict()).isEqualTo(Verdict.UNACCEPTABLE);
        bug.deleted();
        app.jira.unlinked(bug);
        assertThat(row(epic).verdict()).isEqualTo(Verdict.UNACCEPTABLE);
        assertThat(app.portfolio.catchUp()).isEqualTo(1);
        assertThat(row(epic).verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(app.portfolio.catchUp()).isZero();
    }

    @Test
    void catchingUpMendsRowsOfAnotherVersionOrAnotherDay() {
        app.epic("PAY-1");
        app.epic("PAY-2");
        page();
        app.ledgerDatabase.tamper("update " + ROWS + " set SCHEMA_VERSION = 0, VERDICT = 'SPLENDID'");
        assertThat(app.portfolio.catchUp()).isEqualTo(2);
        app.ledgerDatabase.tamper("update " + ROWS + " set READ_AT = READ_AT - 86400000");
        assertThat(app.portfolio.catchUp()).isEqualTo(2);
        assertThat(app.portfolio.catchUp()).isZero();
    }

    @Test
    void aPageShowsNothingOfAnOlderPolicyVersionOrSchema() {
        EpicInApp epic = app.epic("PAY-1").withOpenBlocker("PAY-2");
        assertThat(row(epic).verdict()).isEqualTo(Verdict.UNACCEPTABLE);
        app.ledgerDatabase.tamper("update " + ROWS + " set SCHEMA_VERSION = 0, NEXT_ACT = 'nonsense'");
        assertThat(row(epic).verdict()).isEqualTo(Verdict.UNACCEPTABLE);
        PolicyOutcome set = app.setPolicy.apply(
                app.policyPlaces.project("PAY", app.dana).orElseThrow(),
                app.dana,
                0,
                new PolicyDocument(Map.of(PolicyField.SEVERE_PRIORITIES, List.of("Medium"))));
        assertThat(set).isInstanceOf(PolicyOutcome.Done.class);
        assertThat(row(epic).standings()).containsEntry(Dimension.TECHNICAL_FLOOR, Standing.UNKNOWN);
    }

    @Test
    void aConfirmationThatGoesStaleIsToldOnce() {
        EpicInApp epic = accepted("PAY-1", "PAY-2").confirmed();
        page();
        epic.withOpenBlocker("PAY-3");
        app.upkeep.changed(List.of(epic.row.id()));
        app.upkeep.changed(List.of(epic.row.id()));
        List<Object> told = app.events.stream()
                .filter(ConfirmationStaleEvent.class::isInstance)
                .toList();
        assertThat(told).singleElement().isInstanceOfSatisfying(ConfirmationStaleEvent.class, event -> {
            assertThat(event.getSubjectKey()).isEqualTo("PAY-1");
            assertThat(event.getAuthorKey()).isEqualTo("dana");
        });
        assertThat(row(epic).outlook()).isEqualTo(Outlook.ABOUT_TO_BLOW_UP);
    }

    @Test
    void aPolicyThatCannotBeReadLeavesTheRowsOfItsProjectAsTheyAre() {
        EpicInApp epic = broken("PAY-1", "PAY-2");
        Instant before = row(epic).readAt();
        Mockito.doThrow(new CannotJudgeException(Text.of("acceptability.policy.unknown", 1), null))
                .when(app.policies)
                .of(1);
        Mockito.doThrow(new CannotJudgeException(Text.of("acceptability.policy.unknown", 1), null))
                .when(app.policies)
                .ofAll(any());
        app.ledgerDatabase.tamper("update " + ROWS + " set SCHEMA_VERSION = 0");
        app.upkeep.look(List.of(epic.row.id()));
        app.portfolio.catchUp();
        Mockito.doCallRealMethod().when(app.policies).of(1);
        Mockito.doCallRealMethod().when(app.policies).ofAll(any());
        app.ledgerDatabase.tamper("update " + ROWS + " set SCHEMA_VERSION = 2");
        assertThat(row(epic).readAt()).isEqualTo(before);
    }

    @Test
    void aPageIsShownAsItIsWhereItsIssuesCannotBeReadAnew() {
        EpicInApp epic = broken("PAY-1", "PAY-2");
        assertThat(row(epic).verdict()).isEqualTo(Verdict.UNACCEPTABLE);
        app.ledgerDatabase.tamper("update " + ROWS + " set READ_AT = READ_AT - 86400000");
        app.jira.failOn("jiraissue");
        assertThat(row(epic).verdict()).isEqualTo(Verdict.UNACCEPTABLE);
        assertThat(row(epic).readAt()).isBefore(Instant.now().minus(Duration.ofHours(23)));
    }

    @Test
    void aListenerThatFailsHarmsNothing() {
        EpicInApp epic = accepted("PAY-1", "PAY-2").confirmed();
        page();
        app.listenersFail();
        epic.withOpenBlocker("PAY-3");
        app.upkeep.changed(List.of(epic.row.id()));
        assertThat(row(epic).confirmation()).isEqualTo(ConfirmationStatus.State.STALE);
    }

    @Test
    void improvementsAreNoEvent() {
        EpicInApp epic = app.epic("PAY-1").withOpenChild("PAY-2");
        page();
        epic.withConsent(ConsentKind.EXPLICIT);
        app.upkeep.changed(List.of(epic.row.id()));
        assertThat(app.events).noneMatch(ConfirmationStaleEvent.class::isInstance);
    }

    @Test
    void theFirstPageAsksTheSameOfATenAndOfAHundredDeliveries() {
        epics(0, 30);
        page();
        Cost few = cost();
        epics(30, 300);
        app.portfolio.rebuild(1);
        assertThat(cost()).isEqualTo(few);
        assertThat(few.statements()).isZero();
    }

    private record Cost(int statements, long permissionChecks) {}

    private Cost cost() {
        app.jira.forgetStatements();
        long before = checks();
        assertThat(page().deliveries()).hasSize(25);
        return new Cost(app.jira.statements(), checks() - before);
    }

    private long checks() {
        return Mockito.mockingDetails(app.permissionManager).getInvocations().size();
    }

    private void epics(int from, int to) {
        for (int i = from; i < to; i++) {
            app.epic("PAY-" + (1000 + i));
        }
    }
}
