package io.acceptability.domain;

import static io.acceptability.domain.IssueFixture.bug;
import static io.acceptability.domain.IssueFixture.story;

import io.acceptability.domain.rules.Rules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An epic for tests, told in the words of the domain: {@code acceptableEpic().confirmed().withOpenBlocker(19)}.
 *
 * <p>Every step changes this fixture and returns it. Whatever is confirmed is confirmed as it stands at that step.
 */
public final class EpicFixture {
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 3);
    public static final LocalDate VALID_UNTIL = LocalDate.of(2026, 12, 31);
    public static final CustomerPerson MS_LI =
            new CustomerPerson("Ms Li", "Acme", "Head of operations", "may accept releases");
    private static final long AUTHOR = 1;

    private final SortedMap<Long, IssueFacts> scope = new TreeMap<>();
    private final Set<Long> children = new TreeSet<>();
    private final SortedMap<Long, IssueFacts> blockers = new TreeMap<>();
    private final SortedMap<Long, IssueFacts> nearby = new TreeMap<>();
    private final SortedMap<Long, IssueFacts> named = new TreeMap<>();
    private final Map<Long, LocalDate> reopened = new TreeMap<>();
    private final Map<Long, Instant> joined = new TreeMap<>();
    private final Map<Evidence.Part, Text> unread = new EnumMap<>(Evidence.Part.class);
    private final Map<Question, Answer> answers = new EnumMap<>(Question.class);
    private final List<Metric> metrics = new ArrayList<>();
    private final List<ConsentEvidence> consent = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Concession> concessions = new ArrayList<>();
    private final List<RedLine> redLines = new ArrayList<>();
    private LocalDate firstJudgedOn;
    private LocalDate lastCustomerComment;
    private Boundary boundary;
    private Confirmation confirmation;
    private Withdrawal withdrawal;
    private Policy policy = Policy.DEFAULT;
    private LocalDate today = TODAY;
    private List<Rule> rules = Rules.ALL;
    private long revision;
    private final List<Delivery> deliveries = new ArrayList<>();
    private String status = "Open";

    private EpicFixture() {}

    /** An epic without children of which nobody has said anything. */
    public static EpicFixture epic() {
        return new EpicFixture();
    }

    /** Judged well in every dimension, with a boundary; only the confirmation is missing. */
    public static EpicFixture acceptableEpic() {
        EpicFixture epic = epic().withChild(story(1)).withChild(story(2)).withConsent(ConsentKind.EXPLICIT);
        for (Question question : Question.values()) {
            epic.answering(question, question.good());
        }
        return epic.withBoundary();
    }

    public EpicFixture withChild(IssueFixture issue) {
        children.add(issue.facts().id());
        return withIssue(issue);
    }

    public EpicFixture withIssue(IssueFixture issue) {
        scope.put(issue.facts().id(), issue.facts());
        return this;
    }

    public EpicFixture without(long issue) {
        scope.remove(issue);
        children.remove(issue);
        blockers.remove(issue);
        return this;
    }

    public EpicFixture near(IssueFixture issue) {
        nearby.put(issue.facts().id(), issue.facts());
        return this;
    }

    public EpicFixture withOpenBlocker(long id) {
        return withIssue(bug(id).ofPriority("Blocker").open());
    }

    /** A planned child that is not done yet, so that it strains the share of done children and nothing else. */
    public EpicFixture withOpenChild(long id) {
        return withChild(story(id).open().planned());
    }

    public EpicFixture blockedBy(IssueFixture issue) {
        blockers.put(issue.facts().id(), issue.facts());
        return this;
    }

    public EpicFixture reopened(long issue, LocalDate day) {
        reopened.put(issue, day);
        return this;
    }

    /** Judged for the first time on that day; what joins on a later one has drifted in. */
    public EpicFixture firstJudgedOn(LocalDate day) {
        firstJudgedOn = day;
        return this;
    }

    public EpicFixture joinedOn(LocalDate day, long... issues) {
        for (long issue : issues) {
            joined.put(issue, noon(day));
        }
        return this;
    }

    /** An issue that people name: as a red line, or as a follow-on action. */
    public EpicFixture naming(IssueFixture issue) {
        named.put(issue.facts().id(), issue.facts());
        return this;
    }

    public EpicFixture withoutNamed(long issue) {
        named.remove(issue);
        return this;
    }

    /** A next version of the boundary with red lines that these issues stand for. */
    public EpicFixture withRedLines(Long... issues) {
        redLines.clear();
        for (Long issue : issues) {
            redLines.add(new RedLine("no refunds", issue));
        }
        return withBoundary();
    }

    public EpicFixture commentedByCustomerOn(LocalDate day) {
        lastCustomerComment = day;
        return this;
    }

    public EpicFixture unreadable(Evidence.Part part, String reason) {
        unread.put(part, Text.of("acceptability.gate.who.role", reason));
        return this;
    }

    public EpicFixture answering(Question question, Reply reply) {
        answers.put(question, new Answer(question, reply, "", null, act()));
        return this;
    }

    public EpicFixture notAnswering(Question question) {
        answers.remove(question);
        return this;
    }

    public EpicFixture withMetric(String name, String target, Metric.Direction direction, String actual) {
        BigDecimal measured = actual == null ? null : new BigDecimal(actual);
        metrics.add(new Metric(name, new BigDecimal(target), direction, measured, "dashboard"));
        return this;
    }

    public EpicFixture withConsent(ConsentKind kind) {
        return withConsent(kind, true, TODAY);
    }

    public EpicFixture withTemporaryConsent(ConsentKind kind) {
        return withConsent(kind, false, TODAY);
    }

    public EpicFixture withConsent(ConsentKind kind, boolean lasting, LocalDate on) {
        consent.add(new ConsentEvidence(++revision, kind, MS_LI, on, "meeting", lasting, "", null, act()));
        return this;
    }

    public EpicFixture withoutConsent() {
        consent.clear();
        return this;
    }

    public EpicFixture contactedOn(LocalDate day) {
        contacts.add(new Contact(++revision, day, "phone", "Ms Li", "", act()));
        return this;
    }

    public EpicFixture conceding(String reading) {
        return conceding(reading, null);
    }

    public EpicFixture conceding(String reading, Long issue) {
        return conceding(reading, issue, VALID_UNTIL, 99L);
    }

    /** Conceded until that day, with an open follow-on action where one is named. */
    public EpicFixture conceding(String reading, Long issue, LocalDate due, Long followOn) {
        if (followOn != null) {
            named.putIfAbsent(followOn, story(followOn).open().facts());
        }
        concessions.add(new Concession(
                ++revision,
                reading,
                issue,
                "no export yet",
                "by hand",
                "dana",
                due,
                Concession.Disposition.REPAIR,
                followOn,
                act()));
        return this;
    }

    public EpicFixture endingConcessions() {
        concessions.clear();
        return this;
    }

    public EpicFixture withBoundary() {
        return withBoundaryUntil(VALID_UNTIL);
    }

    /** A next version of the boundary. */
    public EpicFixture withBoundaryUntil(LocalDate day) {
        int version = boundary == null ? 1 : boundary.version() + 1;
        boundary = new Boundary(
                version, "Card payments", "Second currency", List.of(), redLines, "Dana Weiss", day, act());
        return this;
    }

    public EpicFixture withoutBoundary() {
        boundary = null;
        return this;
    }

    /** Confirms what stands now. */
    public EpicFixture confirmed() {
        return confirmed(assess().snapshot());
    }

    public EpicFixture confirmed(Snapshot snapshot) {
        long evidence = consent.isEmpty() ? 0 : consent.get(consent.size() - 1).id();
        LocalDate validUntil = boundary == null ? VALID_UNTIL : boundary.validUntil();
        confirmation = new Confirmation(snapshot, evidence, 85, "refunds", validUntil, act());
        withdrawal = null;
        return this;
    }

    public EpicFixture withdrawn(String reason) {
        withdrawal = new Withdrawal(reason, act());
        return this;
    }

    public EpicFixture under(Policy another) {
        policy = another;
        return this;
    }

    /** Judged by this rule too. */
    public EpicFixture judgedBy(Rule rule) {
        rules = new ArrayList<>(rules);
        rules.add(rule);
        return this;
    }

    public EpicFixture on(LocalDate day) {
        today = day;
        return this;
    }

    /** In a delivered status since this moment, by this way; the judgement is as it stands now. */
    public EpicFixture delivered(Way way, Instant at) {
        Assessment now = assess();
        deliveries.add(new Delivery(
                ++revision,
                at,
                "Delivered",
                way,
                way == Way.GATE,
                now.judgement().verdict(),
                now.snapshot(),
                null,
                policy.version(),
                act()));
        status = "Delivered";
        return this;
    }

    public EpicFixture in(String another) {
        status = another;
        return this;
    }

    public Dossier dossier() {
        return new Dossier(
                ++revision,
                answers,
                metrics,
                consent,
                contacts,
                concessions,
                boundary,
                confirmation,
                withdrawal,
                firstJudgedOn == null
                        ? List.of()
                        : List.of(new Dossier.HistoryPoint(noon(firstJudgedOn), Verdict.NOT_JUDGED)),
                deliveries,
                List.of());
    }

    public Evidence evidence() {
        return new Evidence(
                noon(today),
                scope,
                children,
                blockers,
                nearby,
                named,
                new Evidence.History(reopened, joined),
                lastCustomerComment,
                unread,
                status);
    }

    public Inputs inputs() {
        return new Inputs(Subject.issue(10_042), evidence(), dossier(), policy, today);
    }

    public Assessment assess() {
        return new Judge(rules, (rule, failure) -> {}).assess(inputs());
    }

    private Act act() {
        return new Act(AUTHOR, noon(today));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
