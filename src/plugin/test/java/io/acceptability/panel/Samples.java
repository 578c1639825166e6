package io.acceptability.panel;

import static io.acceptability.domain.EpicFixture.MS_LI;
import static io.acceptability.domain.EpicFixture.TODAY;
import static io.acceptability.domain.EpicFixture.VALID_UNTIL;
import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static io.acceptability.domain.EpicFixture.epic;
import static io.acceptability.domain.IssueFixture.bug;
import static io.acceptability.domain.IssueFixture.story;

import io.acceptability.Assessed;
import io.acceptability.IssueName;
import io.acceptability.IssueNames;
import io.acceptability.People;
import io.acceptability.Person;
import io.acceptability.Rights;
import io.acceptability.SubjectInfo;
import io.acceptability.domain.Act;
import io.acceptability.domain.Answer;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Boundary;
import io.acceptability.domain.Concession;
import io.acceptability.domain.ConsentEvidence;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.Constraint;
import io.acceptability.domain.Contact;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Dossier.HistoryPoint;
import io.acceptability.domain.EpicFixture;
import io.acceptability.domain.Evidence;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.IssueFacts;
import io.acceptability.domain.Judge;
import io.acceptability.domain.Metric;
import io.acceptability.domain.Question;
import io.acceptability.domain.RedLine;
import io.acceptability.domain.Reply;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Verdict;
import io.acceptability.domain.Way;
import io.acceptability.domain.Withdrawal;
import io.acceptability.domain.rules.Rules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Epics in every state a panel shows, judged by the real judge. */
final class Samples {
    static final Rights ALL = new Rights(true, true);
    static final Rights JUDGE_ONLY = new Rights(true, false);
    static final Rights NONE = new Rights(false, false);

    private static final long GONE = 404;

    private Samples() {}

    static Assessed empty() {
        return seen(epic().withChild(story(1)).withOpenChild(2).inputs(), Dossier.EMPTY, ALL);
    }

    static Assessed acceptable() {
        return told(acceptableEpic(), ALL);
    }

    static Assessed confirmed() {
        return told(acceptableEpic().confirmed(), ALL);
    }

    static Assessed stale() {
        return told(
                acceptableEpic()
                        .contactedOn(TODAY.minusDays(30))
                        .confirmed()
                        .withConsent(ConsentKind.VAGUE, true, TODAY.minusDays(9))
                        .withChild(story(47).open()),
                ALL);
    }

    static Assessed withdrawn() {
        return told(
                acceptableEpic().confirmed().withdrawn("Ms Li left; her successor has not seen the boundary."), ALL);
    }

    static Assessed expired() {
        return told(acceptableEpic().confirmed().on(VALID_UNTIL.plusDays(2)), ALL);
    }

    static Assessed broken() {
        return told(acceptableEpic().withOpenBlocker(19), ALL);
    }

    static Assessed evidence(ConsentKind kind) {
        return told(acceptableEpic().withConsent(kind), ALL);
    }

    static Assessed readOnly() {
        return told(acceptableEpic().withOpenBlocker(19), NONE);
    }

    static Assessed judgeOnly() {
        return told(acceptableEpic(), JUDGE_ONLY);
    }

    /** 30 open defects, of which the viewer may not see two. */
    static Assessed crowded() {
        EpicFixture epic = acceptableEpic().answering(Question.SYSTEMIC, Reply.UNKNOWN);
        LongStream.range(100, 132)
                .forEach(id -> epic.withIssue(bug(id).ofPriority("Critical").open()));
        return told(epic, ALL);
    }

    /** One gap conceded and promised in time, and one whose promise is broken. */
    static Assessed conceded() {
        return told(
                acceptableEpic()
                        .withOpenChild(47)
                        .conceding("goal.scope-done", 47L, TODAY.plusDays(30), 52L)
                        .conceding("future.unplanned-gaps", null, TODAY.minusDays(3), 53L)
                        .conceding("stepwise", null, TODAY.plusDays(3), GONE)
                        .withoutNamed(GONE),
                ALL);
    }

    /** Something strained that the customer could concede. */
    static Assessed concedable() {
        return told(acceptableEpic().withOpenChild(47), ALL);
    }

    /** Delivered yesterday. */
    static Assessed delivered(Way way) {
        return told(acceptableEpic().confirmed().delivered(way, noon(TODAY.minusDays(1))), ALL);
    }

    /** 400 children, none of them done. */
    static Assessed huge() {
        EpicFixture epic = acceptableEpic();
        LongStream.range(1000, 1400).forEach(id -> epic.withOpenChild(id));
        return told(epic, ALL);
    }

    static Assessed project() {
        Assessed epic = stale();
        return new Assessed(
                new SubjectInfo(Subject.project(10_000), "project:PAY", "Payments", 10_000, "PAY", "Payments"),
                new Judge(Rules.ALL, (rule, failure) -> {})
                        .assess(new Inputs(
                                Subject.project(10_000),
                                epic.assessment().inputs().evidence(),
                                epic.assessment().inputs().dossier(),
                                epic.assessment().inputs().policy(),
                                epic.assessment().inputs().today())),
                ALL,
                epic.names(),
                epic.people());
    }

    /** Everything there is to tell: notes, quotes, red lines, constraints, metrics, contacts, a past. */
    static Assessed told(EpicFixture epic, Rights rights) {
        Inputs inputs = epic.inputs();
        Dossier plain = inputs.dossier();
        Map<Question, Answer> answers = new HashMap<>(plain.answers());
        answers.computeIfPresent(
                Question.SYSTEMIC,
                (question, answer) -> new Answer(
                        question,
                        answer.reply(),
                        "Load test of 20 April at 60 payments a minute, two hours.",
                        "https://wiki.example/load-test",
                        answer.act()));
        Boundary written = plain.boundary();
        Boundary boundary = written == null ? null : boundary(written.version(), written.validUntil());
        Dossier dossier = new Dossier(
                plain.revision(),
                answers,
                List.of(
                        metric("Payments a minute", "40", Metric.Direction.AT_LEAST, "43"),
                        metric("Failed payments, %", "0.5", Metric.Direction.AT_MOST, "0.31")),
                plain.consent().stream().map(Samples::quoted).toList(),
                plain.contacts().isEmpty() ? contacts() : plain.contacts(),
                plain.concessions(),
                boundary,
                plain.confirmation(),
                plain.withdrawal(),
                past(),
                plain.deliveries(),
                plain.refusals());
        return seen(inputs, dossier, rights);
    }

    /** Every text a person can have typed is this one. */
    static Assessed typed(String text) {
        Inputs inputs = acceptableEpic().confirmed().inputs();
        Dossier plain = inputs.dossier();
        Act act = act(TODAY);
        CustomerPerson person = new CustomerPerson(text, text, text, text);
        Map<Question, Answer> answers = new HashMap<>();
        plain.answers()
                .forEach((question, answer) ->
                        answers.put(question, new Answer(question, answer.reply(), text, text, act)));
        Dossier dossier = new Dossier(
                9,
                answers,
                List.of(new Metric(text, BigDecimal.TEN, Metric.Direction.AT_LEAST, BigDecimal.ONE, text)),
                List.of(
                        new ConsentEvidence(1, ConsentKind.VAGUE, person, TODAY, text, true, text, text, act),
                        new ConsentEvidence(2, ConsentKind.EXPLICIT, person, TODAY, text, true, text, text, act)),
                List.of(new Contact(3, TODAY, text, text, text, act)),
                List.of(new Concession(
                        4,
                        "goal.scope-done",
                        null,
                        text,
                        text,
                        text,
                        VALID_UNTIL,
                        Concession.Disposition.REPAIR,
                        5L,
                        act)),
                new Boundary(
                        2,
                        text,
                        text,
                        List.of(new Constraint(Constraint.Kind.SCOPE_CHANGED, text)),
                        List.of(new RedLine(text, 5L)),
                        text,
                        VALID_UNTIL,
                        act),
                plain.confirmation(),
                new Withdrawal(text, act),
                past(),
                plain.deliveries(),
                plain.refusals());
        return seen(inputs, dossier, ALL);
    }

    static Assessed seen(Inputs inputs, Dossier dossier, Rights rights) {
        // What was named and is not told otherwise is done, except for the one that is gone.
        Map<Long, IssueFacts> named = new HashMap<>(inputs.evidence().named());
        dossier.namedIssues().stream()
                .filter(id -> id != GONE)
                .forEach(id -> named.putIfAbsent(id, story(id).facts()));
        Evidence evidence = inputs.evidence().naming(named.values());
        Inputs all = new Inputs(inputs.subject(), evidence, dossier, inputs.policy(), inputs.today());
        Assessment assessment = new Judge(Rules.ALL, (rule, failure) -> {}).assess(all);
        return new Assessed(
                new SubjectInfo(
                        Subject.issue(10_042),
                        "PAY-12",
                        "Card payments for the Hamburg branch",
                        10_000,
                        "PAY",
                        "Payments"),
                assessment,
                rights,
                names(),
                People.ofKnown(Map.of(1L, new Person("JIRAUSER10001", "Dana Weiss"))));
    }

    private static IssueNames names() {
        Map<Long, IssueName> names = new HashMap<>();
        LongStream.concat(LongStream.range(1, 130), LongStream.range(1000, 1400))
                .forEach(id -> names.put(id, new IssueName("PAY-" + id, summary(id))));
        return IssueNames.ofVisible(names);
    }

    private static String summary(long id) {
        return id == 47
                ? "Receipt in Polish"
                : id == 19
                        ? "Double booking when the terminal loses its line"
                        : "Terminal shows the wrong amount, case " + id;
    }

    private static Boundary boundary(int version, LocalDate validUntil) {
        return new Boundary(
                version,
                "Card payments end to end for the Hamburg branch, 40 payments a minute.",
                "Refund report, second currency.",
                List.of(
                        new Constraint(Constraint.Kind.TIME_COMPRESSED, "three weeks less since March"),
                        new Constraint(Constraint.Kind.RESOURCES_CUT, "one tester")),
                List.of(
                        new RedLine("A payment is booked twice", 19L),
                        new RedLine("The branch has to close because of us", null)),
                "Dana Weiss, on call until 30 June",
                validUntil,
                act(TODAY.minusDays(10)));
    }

    private static ConsentEvidence quoted(ConsentEvidence evidence) {
        String quote = evidence.kind().isConsent()
                ? "We can run on this from Monday."
                : "Let us look at it again after the holidays, we’ll think about it.";
        return new ConsentEvidence(
                evidence.id(),
                evidence.kind(),
                evidence.person(),
                evidence.on(),
                evidence.channel(),
                evidence.lasting(),
                quote,
                null,
                evidence.act());
    }

    private static List<Contact> contacts() {
        return List.of(
                new Contact(2, TODAY.minusDays(20), "phone", MS_LI.name(), "", act(TODAY.minusDays(20))),
                new Contact(
                        3,
                        TODAY.minusDays(9),
                        "meeting",
                        MS_LI.name(),
                        "Showed her the terminal in the branch; she asked about receipts.",
                        act(TODAY.minusDays(9))));
    }

    private static Metric metric(String name, String target, Metric.Direction direction, String actual) {
        return new Metric(name, new BigDecimal(target), direction, new BigDecimal(actual), "Dashboard of operations");
    }

    private static List<HistoryPoint> past() {
        return List.of(
                point(40, Verdict.NOT_JUDGED),
                point(33, Verdict.UNACCEPTABLE),
                point(30, Verdict.UNACCEPTABLE),
                point(21, Verdict.UNDECIDED),
                point(12, Verdict.ACCEPTABLE));
    }

    private static HistoryPoint point(int daysAgo, Verdict verdict) {
        return new HistoryPoint(noon(TODAY.minusDays(daysAgo)), verdict);
    }

    private static Act act(LocalDate day) {
        return new Act(1, noon(day));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
