package io.acceptability.domain;

import static io.acceptability.domain.EpicFixture.TODAY;
import static io.acceptability.domain.EpicFixture.VALID_UNTIL;
import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static io.acceptability.domain.EpicFixture.epic;
import static io.acceptability.domain.IssueFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.domain.Reminder.Kind;
import io.acceptability.domain.Reminder.Matter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an owner is told unasked. */
class ReminderTest {
    private static List<Matter> matters(EpicFixture epic) {
        return Reminder.of(epic.assess(), true).map(Reminder::matters).orElse(List.of());
    }

    private static void only(EpicFixture epic, Kind kind, long days, String text) {
        assertThat(matters(epic)).singleElement().satisfies(matter -> {
            assertThat(matter.kind()).isEqualTo(kind);
            assertThat(matter.days()).isEqualTo(days);
            assertThat(Worded.english(matter.text())).isEqualTo(text);
        });
    }

    private static void nothing(EpicFixture epic) {
        assertThat(Reminder.of(epic.assess(), true)).isEmpty();
    }

    @Test
    void ofWhatIsWellNobodyIsTold() {
        nothing(acceptableEpic().contactedOn(TODAY));
        nothing(acceptableEpic().contactedOn(TODAY).confirmed());
    }

    @Test
    void aConfirmationThatEndsWithinAWeekIsTold() {
        EpicFixture confirmed = acceptableEpic().confirmed();
        nothing(confirmed.on(VALID_UNTIL.minusDays(8)));
        only(
                confirmed.on(VALID_UNTIL.minusDays(7)),
                Kind.EXPIRING,
                -7,
                "The confirmation holds until 31 Dec 2026: 7 days left");
        only(
                confirmed.on(VALID_UNTIL),
                Kind.EXPIRING,
                0,
                "The confirmation holds until 31 Dec 2026: today is its last day");
    }

    @Test
    void aConfirmationThatRanOutIsToldWithItsAge() {
        EpicFixture over =
                acceptableEpic().confirmed().on(VALID_UNTIL.plusDays(2)).contactedOn(VALID_UNTIL.plusDays(2));
        only(over, Kind.EXPIRED, 2, "The confirmation ran out on 31 Dec 2026");
    }

    @Test
    void aWithdrawnOneIsNotToldAgain() {
        nothing(acceptableEpic().contactedOn(TODAY).confirmed().withdrawn("no more"));
    }

    @Test
    void aStaleOneIsToldWithUpToThreeChanges() {
        EpicFixture one = acceptableEpic().contactedOn(TODAY).confirmed().withOpenBlocker(19);
        assertThat(matters(one)).extracting(Matter::kind).containsExactly(Kind.STALE);
        assertThat(stale(one)).startsWith("The confirmation of 3 May 2026").doesNotContain("more change");
        EpicFixture three = one.answering(Question.PLAN, Reply.NO).answering(Question.STEPWISE, Reply.NO);
        assertThat(three.assess().confirmation().changes()).hasSize(3);
        assertThat(stale(three)).doesNotContain("more change");
        EpicFixture five = three.answering(Question.CORE_FLOW, Reply.NO).withConsent(ConsentKind.REFUSED);
        assertThat(five.assess().confirmation().changes()).hasSize(5);
        assertThat(stale(five)).contains("2 more changes");
    }

    private static String stale(EpicFixture epic) {
        return Worded.english(matters(epic).get(0).text());
    }

    @Test
    void silenceIsToldFromTheLimitOnAndNotWhileAConfirmationIsCurrent() {
        EpicFixture silent = acceptableEpic().withoutConsent().contactedOn(TODAY.minusDays(6));
        nothing(silent);
        only(
                silent.on(TODAY.plusDays(1)),
                Kind.SILENT,
                7,
                "No contact with the customer for 7 days; from 7 days on it is silence, and silence is not consent");
        nothing(acceptableEpic()
                .contactedOn(TODAY.minusDays(20))
                .withConsent(ConsentKind.EXPLICIT)
                .confirmed()
                .on(TODAY.plusDays(20)));
    }

    @Test
    void whoNeverMetTheCustomerIsNotToldOfSilence() {
        nothing(epic());
    }

    @Test
    void anUnkeptPromiseIsToldWithItsFollowOnOrWithoutIt() {
        LocalDate due = TODAY.minusDays(3);
        only(
                acceptableEpic().contactedOn(TODAY).conceding("goal.scope-done", null, due, null),
                Kind.OVERDUE,
                3,
                "The gap “no export yet” was conceded until 30 Apr 2026, 3 days ago, and the concession has not been ended");
        only(
                acceptableEpic().contactedOn(TODAY).conceding("goal.scope-done", null, due, 99L),
                Kind.OVERDUE,
                3,
                "The gap “no export yet” was conceded until 30 Apr 2026, 3 days ago, and its follow-on action is still"
                        + " open: PAY-99");
        only(
                acceptableEpic()
                        .contactedOn(TODAY)
                        .conceding("goal.scope-done", null, VALID_UNTIL, 99L)
                        .withoutNamed(99),
                Kind.OVERDUE,
                0,
                "The gap “no export yet” was conceded until 31 Dec 2026, and its follow-on action is not there any"
                        + " more");
    }

    @Test
    void ofWhatIsOverOnlyPromisesAndTheOutcomeAreTold() {
        EpicFixture closed = acceptableEpic()
                .contactedOn(TODAY.minusDays(30))
                .conceding("goal.scope-done", null, TODAY.minusDays(1), null)
                .confirmed()
                .withOpenBlocker(19);
        assertThat(Reminder.of(closed.assess(), false)).hasValueSatisfying(reminder -> {
            assertThat(reminder.matters()).extracting(Matter::kind).containsExactly(Kind.OVERDUE);
            assertThat(reminder.outlook()).isEqualTo(Outlook.ACCEPTABLE);
        });
        EpicFixture delivered = acceptableEpic().delivered(Way.MIGRATION, Instant.parse("2026-03-01T12:00:00Z"));
        assertThat(Reminder.of(delivered.assess(), false)).hasValueSatisfying(reminder -> {
            assertThat(reminder.matters()).singleElement().satisfies(matter -> {
                assertThat(matter.kind()).isEqualTo(Kind.DUE);
                assertThat(matter.days()).isEqualTo(33);
                assertThat(Worded.english(matter.text())).startsWith("The observation window was over on 31 Mar 2026");
            });
            assertThat(reminder.outlook()).isEqualTo(Outlook.ACCEPTABLE);
        });
    }

    @Test
    void theWorstComesFirstAndOfTwoAlikeWhatWaitsLonger() {
        EpicFixture mixed = acceptableEpic()
                .withoutConsent()
                .contactedOn(TODAY.minusDays(9))
                .conceding("goal.scope-done", null, TODAY.minusDays(2), null)
                .conceding("goal.acceptance-tests", null, TODAY.minusDays(5), null);
        assertThat(matters(mixed)).extracting(Matter::kind).containsExactly(Kind.OVERDUE, Kind.OVERDUE, Kind.SILENT);
        assertThat(matters(mixed)).extracting(Matter::days).containsExactly(5L, 2L, 9L);
        Reminder undecided = Reminder.of(mixed.assess(), true).orElseThrow();
        assertThat(undecided.subject()).isEqualTo(Subject.issue(10_042));
        assertThat(undecided.verdict()).isEqualTo(mixed.assess().judgement().verdict());
        assertThat(undecided.nextAct()).isEqualTo(mixed.assess().nextAct());
        Reminder broken = Reminder.of(
                        mixed.withChild(story(3)).withOpenBlocker(19).assess(), true)
                .orElseThrow();
        assertThat(broken.outlook()).isEqualTo(Outlook.ABOUT_TO_BLOW_UP);
        Reminder other = new Reminder(
                Subject.issue(10_043), broken.verdict(), broken.outlook(), broken.matters(), broken.nextAct());
        Reminder calm = new Reminder(
                Subject.issue(1), Verdict.ACCEPTABLE, Outlook.ACCEPTABLE, broken.matters(), broken.nextAct());
        assertThat(Stream.of(calm, other, broken).sorted(Reminder.WORST_FIRST)).containsExactly(broken, other, calm);
    }
}
