package io.acceptability.domain;

import static io.acceptability.domain.IssueFixture.story;
import static net.jqwik.api.Arbitraries.frequency;
import static net.jqwik.api.Arbitraries.frequencyOf;
import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.of;

import io.acceptability.domain.ConfirmationStatus.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Whatever a judgement may rest on: up to eight issues in any state, anything people may have entered, and the policies around
 * it. Good states are the likelier ones, so that acceptable verdicts and open gates are among them.
 */
final class Worlds {
    static final LocalDate TODAY = EpicFixture.TODAY;
    static final long ISSUES = 8;
    private static final Act ACT = new Act(1, Instant.parse("2026-05-03T12:00:00Z"));
    private static final List<String> CONCEDABLE_OR_NOT = List.of(
            "goal.scope-done",
            "goal.scope-done",
            "future.unplanned-gaps",
            "future.unplanned-gaps",
            "goal.core-flow",
            "expectation.silence",
            Reading.CONSENT,
            "metrics",
            "floor.severe-defects",
            "floor.blocked",
            "floor.reopened",
            "goal.acceptance-tests",
            "goal.acceptance-tests",
            "expectation.customer-issues",
            "expectation.customer-issues",
            "expectation.scope-drift",
            "expectation.red-lines",
            "future.overdue",
            "future.overdue",
            "plan");
    private static final List<IssueFacts> FOLLOW_ONS = List.of(
            story(90).facts(), story(91).open().facts(), story(92).open().facts());

    private Worlds() {}

    /** Any inputs, unconfirmed, or confirmed as they stand, as they stood otherwise, long ago, or withdrawn since. */
    static Arbitrary<Inputs> any() {
        Arbitrary<State> confirmation = of(State.values());
        return Combinators.combine(unconfirmed(), unconfirmed(), confirmation).as(Worlds::confirmedAs);
    }

    /** Any inputs that nobody has confirmed. */
    static Arbitrary<Inputs> unconfirmed() {
        return Combinators.combine(evidence(), dossier(), policy())
                .as((evidence, dossier, policy) -> new Inputs(Subject.issue(10_042), evidence, dossier, policy, TODAY));
    }

    /** Inputs with an acceptable verdict, confirmed as they stand. */
    static Arbitrary<Inputs> confirmed() {
        return unconfirmed()
                .filter(20_000, inputs -> judge(inputs).judgement().verdict().isAcceptable())
                .map(inputs -> confirm(inputs, judge(inputs).snapshot(), EpicFixture.VALID_UNTIL));
    }

    static Assessment judge(Inputs inputs) {
        return new Judge(io.acceptability.domain.rules.Rules.ALL, (rule, failure) -> {}).assess(inputs);
    }

    static Inputs with(Inputs inputs, Evidence evidence) {
        return new Inputs(inputs.subject(), evidence, inputs.dossier(), inputs.policy(), inputs.today());
    }

    static Inputs with(Inputs inputs, Dossier dossier) {
        return new Inputs(inputs.subject(), inputs.evidence(), dossier, inputs.policy(), inputs.today());
    }

    private static Inputs confirmedAs(Inputs inputs, Inputs other, State state) {
        Inputs confirmed = switch (state) {
            case NONE -> inputs;
            case CURRENT, WITHDRAWN -> confirm(inputs, judge(inputs).snapshot(), EpicFixture.VALID_UNTIL);
            case STALE -> confirm(inputs, judge(other).snapshot(), EpicFixture.VALID_UNTIL);
            case EXPIRED -> confirm(inputs, judge(inputs).snapshot(), TODAY.minusDays(1));
        };
        if (state != State.WITHDRAWN) {
            return confirmed;
        }
        Dossier it = confirmed.dossier();
        return with(
                inputs,
                new Dossier(
                        it.revision(),
                        it.answers(),
                        it.metrics(),
                        it.consent(),
                        it.contacts(),
                        it.concessions(),
                        it.boundary(),
                        it.confirmation(),
                        new Withdrawal("they left", ACT),
                        it.history(),
                        it.deliveries(),
                        it.refusals()));
    }

    private static Inputs confirm(Inputs inputs, Snapshot snapshot, LocalDate validUntil) {
        Dossier it = inputs.dossier();
        Confirmation confirmation = new Confirmation(snapshot, 1, 85, "refunds", validUntil, ACT);
        return with(
                inputs,
                new Dossier(
                        it.revision(),
                        it.answers(),
                        it.metrics(),
                        it.consent(),
                        it.contacts(),
                        it.concessions(),
                        it.boundary(),
                        confirmation,
                        null,
                        it.history(),
                        it.deliveries(),
                        it.refusals()));
    }

    static Arbitrary<Policy> policy() {
        return Combinators.combine(of(1, 2), of(1, 7, 30), of(0, 60, 100))
                .as((version, silence, done) -> Policies.policy(version, silence, done, 1, 2));
    }

    private static Arbitrary<Evidence> evidence() {
        Arbitrary<LocalDate> comment = frequencyOf(Tuple.of(3, just((LocalDate) null)), Tuple.of(1, daysAgo(20)));
        return Combinators.combine(issues(), ids(5), ids(3), ids(1), ids(2), comment, history(), rarely(1L, 91L))
                .as((issues, children, others, blockers, nearby, lastComment, history, gone) -> {
                    Set<Long> scope = new HashSet<>(children);
                    scope.addAll(others);
                    return Evidence.complete(
                                    ACT.at(),
                                    chosen(issues, scope),
                                    children,
                                    chosen(issues, blockers),
                                    chosen(issues, nearby),
                                    lastComment)
                            .naming(Stream.concat(issues.stream(), FOLLOW_ONS.stream())
                                    .filter(issue -> !gone.contains(issue.id()))
                                    .toList())
                            .with(history);
                });
    }

    /** Mostly nothing was reopened, and every child was there from the beginning. */
    private static Arbitrary<Evidence.History> history() {
        return Combinators.combine(rarely(1L, 2L, 3L), rarely(1L, 2L, 3L, 4L), daysAgo(40))
                .as((reopened, late, day) -> {
                    Map<Long, LocalDate> days = new HashMap<>();
                    reopened.forEach(id -> days.put(id, day));
                    Map<Long, Instant> joined = new HashMap<>();
                    late.forEach(id -> joined.put(id, ACT.at()));
                    return new Evidence.History(days, joined);
                });
    }

    private static Arbitrary<Set<Long>> rarely(Long... ids) {
        return frequencyOf(
                Tuple.of(8, just(Set.of())), Tuple.of(1, of(ids).set().ofMinSize(1)));
    }

    private static List<IssueFacts> chosen(List<IssueFacts> issues, Set<Long> ids) {
        return issues.stream().filter(issue -> ids.contains(issue.id())).toList();
    }

    private static Arbitrary<Set<Long>> ids(int most) {
        return Arbitraries.longs().between(1, ISSUES).set().ofMaxSize(most);
    }

    private static Arbitrary<List<IssueFacts>> issues() {
        return Combinators.combine(LongStream.rangeClosed(1, ISSUES)
                        .mapToObj(Worlds::issue)
                        .toList())
                .as(List::copyOf);
    }

    private static Arbitrary<IssueFacts> issue(long id) {
        Arbitrary<LocalDate> due = of(TODAY).injectNull(0.3);
        return Combinators.combine(
                        frequency(
                                Tuple.of(6, "Story"), Tuple.of(3, "Bug"), Tuple.of(2, "Incident"), Tuple.of(1, "Test")),
                        of("Low", "Low", "Low", "", "Blocker"),
                        frequency(Tuple.of(7, false), Tuple.of(1, true)),
                        frequency(Tuple.of(16, "ui"), Tuple.of(2, "core-flow"), Tuple.of(1, "data-loss")),
                        frequency(Tuple.of(16, "Web"), Tuple.of(1, "Core flow")),
                        due,
                        of(true, true, true, false),
                        ids(2))
                .as((type, priority, open, label, component, dueOn, planned, linked) -> new IssueFacts(
                        id,
                        type,
                        priority,
                        id == 4 ? "Failed" : "Done",
                        open,
                        Set.of(label),
                        Set.of(component),
                        planned,
                        dueOn,
                        planned,
                        id == 5,
                        linked));
    }

    private static Arbitrary<Dossier> dossier() {
        Arbitrary<Boundary> boundary =
                rarely(1L, 2L, 3L, 4L).map(Worlds::boundary).injectNull(0.2);
        Arbitrary<List<Dossier.HistoryPoint>> history =
                of(List.of(), List.of(new Dossier.HistoryPoint(ACT.at().minusSeconds(864_000), Verdict.NOT_JUDGED)));
        return Combinators.combine(
                        answers(),
                        metric().list().ofMaxSize(2),
                        consent().list().ofMaxSize(3),
                        daysAgo(20).list().ofMaxSize(2),
                        concession().list().ofMaxSize(9),
                        boundary,
                        history)
                .as((answers, metrics, consent, contacts, concessions, written, past) -> new Dossier(
                        7,
                        answers,
                        metrics,
                        consent,
                        contacts.stream().map(Worlds::contact).toList(),
                        numbered(concessions),
                        written,
                        null,
                        null,
                        past,
                        List.of(),
                        List.of()));
    }

    private static Boundary boundary(Set<Long> redLines) {
        List<RedLine> lines =
                redLines.stream().sorted().map(id -> new RedLine("", id)).toList();
        return new Boundary(1, "Card payments", "", List.of(), lines, "Dana", EpicFixture.VALID_UNTIL, ACT);
    }

    private static List<Concession> numbered(List<Concession> concessions) {
        return IntStream.range(0, concessions.size())
                .mapToObj(i -> {
                    Concession it = concessions.get(i);
                    return new Concession(
                            i,
                            it.reading(),
                            it.issue(),
                            it.gap(),
                            it.limit(),
                            it.owner(),
                            it.due(),
                            it.disposition(),
                            it.followOn(),
                            it.act());
                })
                .toList();
    }

    static Contact contact(LocalDate on) {
        return new Contact(5, on, "phone", "Ms Li", "", ACT);
    }

    private static Arbitrary<LocalDate> daysAgo(int most) {
        return Arbitraries.integers().between(0, most).map(TODAY::minusDays);
    }

    private static Arbitrary<Map<Question, Answer>> answers() {
        return Combinators.combine(Arrays.stream(Question.values())
                        .map(question -> frequencyOf(
                                        Tuple.of(40, just(question.good())), Tuple.of(1, of(Reply.values())))
                                .map(reply -> answer(question, reply))
                                .injectNull(0.01))
                        .toList())
                .as(given -> {
                    Map<Question, Answer> answers = new EnumMap<>(Question.class);
                    given.stream()
                            .filter(java.util.Objects::nonNull)
                            .forEach(answer -> answers.put(answer.question(), answer));
                    return answers;
                });
    }

    static Answer answer(Question question, Reply reply) {
        return new Answer(question, reply, "", null, ACT);
    }

    private static Arbitrary<Metric> metric() {
        Arbitrary<BigDecimal> actual = of(9, 10, 10, 11).map(BigDecimal::new).injectNull(0.1);
        return Combinators.combine(of(Metric.Direction.values()), actual)
                .as((direction, value) -> new Metric("Payments", BigDecimal.TEN, direction, value, "dashboard"));
    }

    static Arbitrary<ConsentEvidence> consent() {
        Arbitrary<ConsentKind> kind = frequencyOf(
                Tuple.of(9, of(ConsentKind.EXPLICIT, ConsentKind.IN_USE)), Tuple.of(1, of(ConsentKind.values())));
        return Combinators.combine(kind, frequency(Tuple.of(3, true), Tuple.of(1, false)), daysAgo(20))
                .as(Worlds::consent);
    }

    static ConsentEvidence consent(ConsentKind kind, boolean lasting, LocalDate on) {
        return new ConsentEvidence(1, kind, EpicFixture.MS_LI, on, "meeting", lasting, "", null, ACT);
    }

    private static Arbitrary<Concession> concession() {
        Arbitrary<Long> issue = Arbitraries.longs().between(1, ISSUES).injectNull(0.7);
        Arbitrary<LocalDate> due = frequencyOf(
                Tuple.of(30, just(EpicFixture.VALID_UNTIL)), Tuple.of(1, of(TODAY.minusDays(5), TODAY.minusDays(40))));
        Arbitrary<Long> followOn = of(90L, 91L, 92L).injectNull(0.2);
        return Combinators.combine(of(CONCEDABLE_OR_NOT), issue, due, followOn)
                .as((reading, driver, date, action) -> new Concession(
                        6, reading, driver, "gap", "limit", "dana", date, Concession.Disposition.REPAIR, action, ACT));
    }
}
