package io.acceptability.domain;

import static io.acceptability.domain.EpicFixture.TODAY;
import static io.acceptability.domain.EpicFixture.VALID_UNTIL;
import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static io.acceptability.domain.EpicFixture.epic;
import static io.acceptability.domain.IssueFixture.bug;
import static io.acceptability.domain.IssueFixture.story;
import static io.acceptability.domain.IssueFixture.test;
import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.Bundles;
import io.acceptability.domain.Metric.Direction;
import io.acceptability.domain.rules.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text that a judgement can come to is there in both languages, and there is none that it cannot come to. */
class JudgementTextsTest {
    private static final Bundles BUNDLES = Bundles.of("judgement");

    /** Asked for by the wording itself. */
    private static final List<String> WORDING = List.of(
            "acceptability.date",
            "acceptability.moment",
            "acceptability.list.items",
            "acceptability.list.clauses",
            "acceptability.list.and",
            "acceptability.list.more",
            "acceptability.list.none",
            "acceptability.issue.hidden",
            "acceptability.project.hidden");

    private static final Set<Text> TEXTS = new LinkedHashSet<>();

    @BeforeAll
    static void driveTheJudgeThroughAllItsStates() {
        TEXTS.clear();
        names();
        answers();
        evidenceOfConsent();
        signals();
        changesAndConfirmations();
    }

    private static void names() {
        add(Arrays.stream(Dimension.values()).map(Dimension::label));
        add(Arrays.stream(Standing.values()).map(Standing::label));
        add(Arrays.stream(Verdict.values()).map(Verdict::label));
        add(Arrays.stream(ConfirmationStatus.State.values()).map(ConfirmationStatus.State::label));
        add(Arrays.stream(Reply.values()).map(Reply::label));
        add(Arrays.stream(Question.values()).map(Question::label));
        add(Arrays.stream(Constraint.Kind.values()).map(Constraint.Kind::label));
        add(Arrays.stream(Concession.Disposition.values()).map(Concession.Disposition::label));
        add(Arrays.stream(ConsentKind.values()).map(ConsentKind::label));
        add(Arrays.stream(ConsentKind.values()).flatMap(kind -> kind.warning().stream()));
        add(Rules.ALL.stream().map(Rule::label));
        add(Stream.of(
                new CustomerPerson("Ms Li", "", "", "").label(), new CustomerPerson("Ms Li", "Acme", "", "").label()));
    }

    private static void answers() {
        see(epic());
        for (Question question : Question.values()) {
            for (Reply reply : Reply.values()) {
                see(acceptableEpic().answering(question, reply));
            }
            see(acceptableEpic().notAnswering(question));
        }
        see(acceptableEpic().withMetric("Uptime", "99", Direction.AT_LEAST, "98"));
        see(acceptableEpic().withMetric("Delay", "2", Direction.AT_MOST, "3"));
        see(acceptableEpic().withMetric("Users", "5", Direction.AT_LEAST, null));
    }

    private static void evidenceOfConsent() {
        for (ConsentKind kind : ConsentKind.values()) {
            see(acceptableEpic().withConsent(kind));
            see(acceptableEpic().withTemporaryConsent(kind));
        }
        see(acceptableEpic().withoutConsent());
    }

    private static void signals() {
        see(acceptableEpic().withOpenBlocker(7));
        see(acceptableEpic().withOpenBlocker(7).withOpenBlocker(8));
        see(acceptableEpic().withIssue(story(7).labelled("security").open()));
        see(acceptableEpic()
                .withIssue(story(7).labelled("security").open())
                .withIssue(story(8).labelled("breaking").open()));
        see(acceptableEpic().blockedBy(story(7).open()));
        see(acceptableEpic().blockedBy(story(7).open()).blockedBy(story(8).open()));
        see(acceptableEpic().withIssue(story(7).coreFlow()));
        see(acceptableEpic().withIssue(story(7).coreFlow().open()));
        see(acceptableEpic()
                .withIssue(story(7).coreFlow().linkedWith(8L, 9L))
                .near(bug(8).open())
                .near(bug(9).open()));
        see(acceptableEpic().without(1).without(2));
        see(acceptableEpic().withOpenChild(7));
        see(acceptableEpic().withOpenChild(7).withOpenChild(8));
        see(acceptableEpic().under(Policies.policy(2, 1, 0)).withChild(story(7).open()));
        see(acceptableEpic().withChild(story(7).open()).conceding("goal.scope-done"));
        see(acceptableEpic()
                .withChild(story(7).open())
                .withChild(story(8).open())
                .withChild(story(9))
                .conceding("goal.scope-done"));
        see(acceptableEpic().withIssue(bug(7)).reopened(7, TODAY).under(Policies.policy(1, 7, 60, 1, 3)));
        see(acceptableEpic()
                .withIssue(bug(7))
                .withIssue(bug(8))
                .reopened(7, TODAY)
                .reopened(8, TODAY)
                .under(Policies.policy(1, 7, 60, 1, 2)));
        see(acceptableEpic().withIssue(test(7)));
        see(acceptableEpic().withIssue(test(7).open()));
        see(acceptableEpic().withIssue(test(7).open()).withIssue(test(8).inStatus("Failed")));
        see(acceptableEpic()
                .withIssue(test(3).open())
                .withIssue(test(4))
                .withIssue(test(5))
                .withIssue(test(6))
                .withIssue(test(7)));
        see(acceptableEpic().withIssue(story(7).open().fromCustomer()));
        see(acceptableEpic()
                .withIssue(story(7).open().fromCustomer())
                .withIssue(story(8).open().fromCustomer().ofPriority("Blocker")));
        see(acceptableEpic().naming(story(7)).withRedLines(7L));
        see(acceptableEpic().naming(story(7).open()).withRedLines(7L));
        see(acceptableEpic().naming(story(7).open()).naming(story(8).open()).withRedLines(7L, 8L));
        see(acceptableEpic().withRedLines(7L));
        see(acceptableEpic().firstJudgedOn(TODAY.minusDays(3)));
        see(acceptableEpic().firstJudgedOn(TODAY.minusDays(3)).joinedOn(TODAY, 1));
        see(acceptableEpic().firstJudgedOn(TODAY.minusDays(3)).joinedOn(TODAY, 1, 2));
        see(acceptableEpic().conceding("plan"));
        see(acceptableEpic().conceding("plan", null, TODAY.minusDays(1), 98L));
        see(acceptableEpic()
                .conceding("plan", null, TODAY.minusDays(1), 98L)
                .conceding("plan", null, TODAY.minusDays(30), 99L));
        see(acceptableEpic().on(TODAY.plusDays(9)));
        see(acceptableEpic().withConsent(ConsentKind.SILENCE));
        for (Evidence.Part part : Evidence.Part.values()) {
            see(acceptableEpic().unreadable(part, "away"));
        }
        // Someone who was spoken to always gave evidence of where they stand, so this act has a person to name but for
        // this.
        Inputs spoken = epic().contactedOn(TODAY.minusDays(8)).inputs();
        Reading silence = Rules.ALL.stream()
                .filter(rule -> rule.id().equals("expectation.silence"))
                .findFirst()
                .orElseThrow()
                .read(spoken, false);
        Judgement silent =
                new Judgement(List.of(Finding.of(Dimension.CUSTOMER_EXPECTATION, List.of(silence))), Verdict.UNDECIDED);
        TEXTS.add(NextActs.of(spoken, silent, GateDecision.OPEN).text());
    }

    private static void changesAndConfirmations() {
        see(acceptableEpic().confirmed());
        see(acceptableEpic().withoutBoundary());
        see(acceptableEpic().confirmed().on(VALID_UNTIL.plusDays(1)).contactedOn(VALID_UNTIL));
        see(acceptableEpic()
                .confirmed()
                .on(VALID_UNTIL.plusDays(1))
                .contactedOn(VALID_UNTIL)
                .withBoundaryUntil(VALID_UNTIL.plusDays(9)));
        see(acceptableEpic().confirmed().withdrawn("they left"));
        see(acceptableEpic().confirmed().withBoundary());
        see(acceptableEpic().confirmed().withOpenBlocker(7));
        see(acceptableEpic().confirmed().withOpenChild(7).under(Policies.policy(2, 7, 90)));
        see(acceptableEpic()
                .withOpenChild(7)
                .conceding("goal.scope-done")
                .confirmed()
                .endingConcessions());
        see(acceptableEpic()
                .withOpenChild(7)
                .conceding("goal.scope-done")
                .confirmed()
                .withMetric("Delay", "2", Direction.AT_MOST, "3"));
        see(acceptableEpic()
                .conceding("plan", null, TODAY, 98L)
                .conceding("plan", null, TODAY, null)
                .conceding("plan", null, TODAY, 99L)
                .confirmed()
                .withoutNamed(99)
                .on(TODAY.plusDays(1)));
        see(acceptableEpic().under(Policies.confirmedBy(false, List.of(), List.of())));
        see(acceptableEpic().under(Policies.confirmedBy(true, List.of("Owners"), List.of("board"))));
        compare(acceptableEpic().withOpenBlocker(7).assess(), acceptableEpic().assess());
        compare(
                acceptableEpic()
                        .answering(Question.PLAN, Reply.NO)
                        .withOpenChild(3)
                        .assess(),
                acceptableEpic().withOpenChild(3).conceding("goal.scope-done").assess());
        see(GateDecision.cannotEvaluate(Text.of("acceptability.evidence.rule-failed")));
        see(GateDecision.requiringProject(epic().assess().gate(), Subject.project(1)));
    }

    private static void see(EpicFixture epic) {
        Assessment it = epic.assess();
        add(it.judgement().readings().flatMap(reading -> Stream.of(reading.label(), reading.sentence())));
        add(it.judgement().reasons().stream());
        add(it.confirmation().changes().stream().map(Change::text));
        add(Stream.of(it.nextAct().text()));
        see(it.gate());
    }

    private static void see(GateDecision gate) {
        add(gate.reasons().stream()
                .flatMap(reason -> Stream.of(reason.expected(), reason.observed(), reason.who(), reason.where())));
    }

    private static void compare(Assessment then, Assessment now) {
        add(Difference.between(then.snapshot(), now.inputs(), now.judgement()).stream()
                .map(Change::text));
    }

    private static void add(Stream<Text> texts) {
        texts.forEach(TEXTS::add);
    }

    private static Stream<String> keys(Object argument) {
        if (argument instanceof Text text) {
            return Stream.concat(
                    Stream.of(text.key()), text.arguments().stream().flatMap(JudgementTextsTest::keys));
        }
        return argument instanceof List<?> list ? list.stream().flatMap(JudgementTextsTest::keys) : Stream.of();
    }

    @Test
    void bothBundlesHoldExactlyWhatAJudgementCanSay() {
        Set<String> used = new TreeSet<>(WORDING);
        TEXTS.stream().flatMap(JudgementTextsTest::keys).forEach(used::add);
        assertThat(BUNDLES.in(Locale.ENGLISH).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(BUNDLES.in(Locale.SIMPLIFIED_CHINESE).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void everyTextIsWordedInBothLanguages() {
        for (Text text : TEXTS) {
            List<String> sentences = List.of(Worded.english(text), Worded.chinese(text));
            assertThat(sentences)
                    .as(text.key())
                    .allSatisfy(sentence -> assertThat(sentence)
                            .isNotBlank()
                            .doesNotContain("{", "}", "acceptability.", "null", "[", "]"));
        }
    }

    @Test
    void noTextNamesAnIssueOrProjectToSomebodyWhoMayNotSeeIt() {
        assertThat(TEXTS).anyMatch(text -> Worded.english(text).contains("PAY"));
        assertThat(TEXTS).noneMatch(text -> Worded.toAStranger(text).contains("PAY"));
    }

    @Test
    void chineseIsNotEnglish() {
        List<String> same = new ArrayList<>();
        for (String key : BUNDLES.in(Locale.ENGLISH).stringPropertyNames()) {
            String chinese = BUNDLES.getRawText(Locale.SIMPLIFIED_CHINESE, key);
            if (chinese.equals(BUNDLES.getRawText(Locale.ENGLISH, key))) {
                same.add(key);
            }
        }
        assertThat(same).containsExactlyInAnyOrder("acceptability.gate.who.any-of", "acceptability.person.1");
    }

    @Test
    void noTextCallsAcceptanceSomethingElse() {
        assertThat(BUNDLES.in(Locale.ENGLISH).values())
                .noneMatch(text -> text.toString().toLowerCase(Locale.ROOT).matches(".*(sign-?off|approv|'|\").*"));
        assertThat(BUNDLES.in(Locale.SIMPLIFIED_CHINESE).values())
                .noneMatch(text -> text.toString().matches(".*(批准|审批|验收(?!测试)|'|\").*"));
    }
}
