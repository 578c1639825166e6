package io.acceptability.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Turns that the facts may take, each of them only for the worse or only for the better. */
final class Turns {
    private static final long NEW_ISSUE = Worlds.ISSUES + 1;
    private static final Instant LATE = Instant.parse("2026-05-03T13:00:00Z");

    private Turns() {}

    /** A turn about one of the issues. */
    interface Turn {
        Inputs apply(Inputs inputs, long issue);
    }

    enum Worse implements Turn {
        AN_ISSUE_OPENS((inputs, id) ->
                change(inputs, id, issue -> like(issue, issue.priority(), true, issue.labels(), issue.isPlanned()))),
        A_PRIORITY_RISES((inputs, id) ->
                change(inputs, id, issue -> like(issue, "Blocker", issue.open(), issue.labels(), issue.isPlanned()))),
        AN_ISSUE_TURNS_OUT_IRREVERSIBLE((inputs, id) -> change(
                inputs,
                id,
                issue -> like(
                        issue, issue.priority(), issue.open(), and(issue.labels(), "security"), issue.isPlanned()))),
        AN_ISSUE_TURNS_OUT_CORE_FLOW((inputs, id) -> change(
                inputs,
                id,
                issue -> like(
                        issue, issue.priority(), issue.open(), and(issue.labels(), "core-flow"), issue.isPlanned()))),
        A_PLAN_IS_LOST((inputs, id) ->
                change(inputs, id, issue -> like(issue, issue.priority(), issue.open(), issue.labels(), false))),
        A_CHILD_IS_ADDED((inputs, id) ->
                joined(addToScope(inputs, IssueFixture.story(NEW_ISSUE).open().facts(), true), LATE)),
        A_DEFECT_IS_FOUND((inputs, id) -> addToScope(
                inputs,
                IssueFixture.bug(NEW_ISSUE).ofPriority("Critical").open().facts(),
                false)),
        A_DEFECT_IS_REOPENED((inputs, id) -> reopened(inputs, id, inputs.today())),
        A_TEST_IS_OPENED((inputs, id) ->
                addToScope(inputs, IssueFixture.test(NEW_ISSUE).open().facts(), false)),
        A_TEST_FAILS((inputs, id) -> addToScope(
                inputs, IssueFixture.test(NEW_ISSUE).inStatus("Failed").facts(), false)),
        THE_CUSTOMER_RAISES_AN_ISSUE((inputs, id) -> addToScope(
                inputs, IssueFixture.story(NEW_ISSUE).fromCustomer().open().facts(), false)),
        WHAT_PEOPLE_NAMED_OPENS((inputs, id) -> naming(inputs, true)),
        A_FOLLOW_ON_IS_GONE((inputs, id) -> Worlds.with(
                inputs,
                inputs.evidence()
                        .naming(inputs.evidence().named().values().stream()
                                .filter(issue -> issue.id() <= Worlds.ISSUES)
                                .toList()))),
        A_BLOCKER_IS_ADDED((inputs, id) -> {
            Evidence it = inputs.evidence();
            List<IssueFacts> blockers = new ArrayList<>(it.blockers().values());
            blockers.add(IssueFixture.story(NEW_ISSUE).open().facts());
            return Worlds.with(
                    inputs,
                    evidence(
                            it,
                            it.scope().values(),
                            it.children(),
                            blockers,
                            it.nearby().values()));
        }),
        AN_ANSWER_TURNS_BAD((inputs, id) -> answering(inputs, id, false)),
        AN_ANSWER_IS_TAKEN_BACK((inputs, id) -> {
            Question question = question(id);
            Reply now = inputs.dossier().answer(question).map(Answer::reply).orElse(Reply.UNKNOWN);
            return now == question.good() ? with(inputs, question, Reply.UNKNOWN) : inputs;
        }),
        THE_CUSTOMER_REFUSES((inputs, id) -> consenting(inputs, ConsentKind.REFUSED, true)),
        THE_CUSTOMER_GETS_VAGUE((inputs, id) -> shaken(inputs, ConsentKind.VAGUE)),
        THE_CONSENT_TURNS_OUT_SILENCE((inputs, id) -> shaken(inputs, ConsentKind.SILENCE)),
        THE_CONSENT_TURNS_OUT_A_SIGNATURE((inputs, id) -> shaken(inputs, ConsentKind.SIGNATURE_ONLY)),
        THE_CONSENT_TURNS_OUT_A_COMPROMISE((inputs, id) -> shaken(inputs, ConsentKind.COMPROMISE)),
        THE_CONSENT_TURNS_OUT_TEMPORARY((inputs, id) -> inputs.dossier()
                .newestConsent()
                .map(newest -> consenting(inputs, newest.kind(), false))
                .orElse(inputs)),
        METRICS_FALL(
                (inputs, id) -> measuring(inputs, metric -> metric.direction() == Metric.Direction.AT_LEAST ? -5 : 5)),
        A_CONCESSION_ENDS((inputs, id) -> {
            // One that is overdue is a gap of its own, so that its end is no turn for the worse only.
            Set<Long> failing = FollowOn.failing(inputs).stream()
                    .map(late -> late.concession().id())
                    .collect(Collectors.toSet());
            List<Concession> left = new ArrayList<>(inputs.dossier().concessions());
            left.stream()
                    .filter(concession -> !failing.contains(concession.id()))
                    .findFirst()
                    .ifPresent(left::remove);
            return conceding(inputs, left);
        }),
        /** And what was reopened keeps being reopened, so that nothing heals by it. */
        TIME_PASSES((inputs, id) -> {
            Evidence.History it = inputs.evidence().history();
            Map<Long, LocalDate> later = new HashMap<>();
            it.reopened().forEach((issue, day) -> later.put(issue, day.plusDays(id * 60)));
            return new Inputs(
                    inputs.subject(),
                    inputs.evidence().with(new Evidence.History(later, it.joined())),
                    inputs.dossier(),
                    inputs.policy(),
                    inputs.today().plusDays(id * 60));
        });

        private final Turn turn;

        Worse(Turn turn) {
            this.turn = turn;
        }

        @Override
        public Inputs apply(Inputs inputs, long issue) {
            return turn.apply(inputs, issue);
        }
    }

    enum Better implements Turn {
        AN_ISSUE_IS_RESOLVED((inputs, id) ->
                change(inputs, id, issue -> like(issue, issue.priority(), false, issue.labels(), issue.isPlanned()))),
        A_PRIORITY_FALLS((inputs, id) ->
                change(inputs, id, issue -> like(issue, "Low", issue.open(), issue.labels(), issue.isPlanned()))),
        AN_ISSUE_IS_PLANNED((inputs, id) ->
                change(inputs, id, issue -> like(issue, issue.priority(), issue.open(), issue.labels(), true))),
        A_DONE_CHILD_IS_ADDED((inputs, id) ->
                joined(addToScope(inputs, IssueFixture.story(NEW_ISSUE).facts(), true), Instant.EPOCH)),
        A_TEST_PASSES(
                (inputs, id) -> addToScope(inputs, IssueFixture.test(NEW_ISSUE).facts(), false)),
        WHAT_PEOPLE_NAMED_IS_DONE((inputs, id) -> naming(inputs, false)),
        A_REOPENING_WAS_LONG_AGO(
                (inputs, id) -> inputs.evidence().history().reopened().containsKey(id)
                        ? reopened(inputs, id, inputs.today().minusDays(400))
                        : inputs),
        AN_ANSWER_TURNS_GOOD((inputs, id) -> answering(inputs, id, true)),
        THE_CUSTOMER_CONSENTS((inputs, id) -> consenting(inputs, ConsentKind.EXPLICIT, true)),
        THE_CUSTOMER_IS_HEARD((inputs, id) -> {
            Dossier it = inputs.dossier();
            List<Contact> contacts = new ArrayList<>(it.contacts());
            contacts.add(Worlds.contact(inputs.today()));
            return dossier(inputs, it.answers(), it.metrics(), it.consent(), contacts, it.concessions());
        }),
        METRICS_RISE(
                (inputs, id) -> measuring(inputs, metric -> metric.direction() == Metric.Direction.AT_LEAST ? 5 : -5));

        private final Turn turn;

        Better(Turn turn) {
            this.turn = turn;
        }

        @Override
        public Inputs apply(Inputs inputs, long issue) {
            return turn.apply(inputs, issue);
        }
    }

    private static IssueFacts like(IssueFacts it, String priority, boolean open, Set<String> labels, boolean planned) {
        return new IssueFacts(
                it.id(),
                it.type(),
                priority,
                it.status(),
                open,
                labels,
                it.components(),
                planned && it.assigned(),
                it.due(),
                planned,
                it.reportedByCustomer(),
                it.linked());
    }

    private static Inputs reopened(Inputs inputs, long id, LocalDate day) {
        Evidence.History it = inputs.evidence().history();
        Map<Long, LocalDate> days = new HashMap<>(it.reopened());
        days.put(id, day);
        return Worlds.with(inputs, inputs.evidence().with(new Evidence.History(days, it.joined())));
    }

    private static Inputs joined(Inputs inputs, Instant at) {
        Evidence.History it = inputs.evidence().history();
        Map<Long, Instant> joined = new HashMap<>(it.joined());
        joined.put(NEW_ISSUE, at);
        return Worlds.with(inputs, inputs.evidence().with(new Evidence.History(it.reopened(), joined)));
    }

    private static Inputs naming(Inputs inputs, boolean open) {
        return Worlds.with(
                inputs,
                inputs.evidence()
                        .naming(inputs.evidence().named().values().stream()
                                .map(issue -> like(issue, issue.priority(), open, issue.labels(), issue.isPlanned()))
                                .toList()));
    }

    private static Set<String> and(Set<String> labels, String label) {
        Set<String> more = new HashSet<>(labels);
        more.add(label);
        return more;
    }

    /** The issue changed wherever it occurs. */
    private static Inputs change(Inputs inputs, long id, UnaryOperator<IssueFacts> turn) {
        Evidence it = inputs.evidence();
        return Worlds.with(
                inputs,
                evidence(
                        it,
                        changed(it.scope(), id, turn),
                        it.children(),
                        changed(it.blockers(), id, turn),
                        changed(it.nearby(), id, turn)));
    }

    private static Collection<IssueFacts> changed(
            SortedMap<Long, IssueFacts> issues, long id, UnaryOperator<IssueFacts> turn) {
        SortedMap<Long, IssueFacts> changed = new TreeMap<>(issues);
        changed.computeIfPresent(id, (key, issue) -> turn.apply(issue));
        return changed.values();
    }

    private static Inputs addToScope(Inputs inputs, IssueFacts issue, boolean child) {
        Evidence it = inputs.evidence();
        List<IssueFacts> scope = new ArrayList<>(it.scope().values());
        scope.add(issue);
        Set<Long> children = new HashSet<>(it.children());
        if (child) {
            children.add(issue.id());
        }
        return Worlds.with(
                inputs,
                evidence(
                        it, scope, children, it.blockers().values(), it.nearby().values()));
    }

    private static Evidence evidence(
            Evidence it,
            Collection<IssueFacts> scope,
            Set<Long> children,
            Collection<IssueFacts> blockers,
            Collection<IssueFacts> nearby) {
        return Evidence.complete(it.readAt(), scope, children, blockers, nearby, it.lastCustomerComment())
                .naming(it.named().values())
                .with(it.history());
    }

    private static Question question(long id) {
        return Question.values()[(int) (id % Question.values().length)];
    }

    private static Inputs answering(Inputs inputs, long id, boolean good) {
        Question question = question(id);
        Reply bad = question.good() == Reply.YES ? Reply.NO : Reply.YES;
        return with(inputs, question, good ? question.good() : bad);
    }

    static Inputs with(Inputs inputs, Question question, Reply reply) {
        Dossier it = inputs.dossier();
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        answers.putAll(it.answers());
        answers.put(question, Worlds.answer(question, reply));
        return dossier(inputs, answers, it.metrics(), it.consent(), it.contacts(), it.concessions());
    }

    /** The newest evidence turns out to be this; without any, the first is recorded. */
    private static Inputs consenting(Inputs inputs, ConsentKind kind, boolean lasting) {
        Dossier it = inputs.dossier();
        List<ConsentEvidence> consent = new ArrayList<>(it.consent());
        LocalDate on = it.newestConsent().map(ConsentEvidence::on).orElse(inputs.today());
        if (!consent.isEmpty()) {
            consent.remove(consent.size() - 1);
        }
        consent.add(Worlds.consent(kind, lasting, on));
        return dossier(inputs, it.answers(), it.metrics(), consent, it.contacts(), it.concessions());
    }

    /** What shows consent, even for the time being, turns out to show none. */
    private static Inputs shaken(Inputs inputs, ConsentKind kind) {
        boolean consents = inputs.dossier()
                .newestConsent()
                .filter(newest -> newest.kind().isConsent())
                .isPresent();
        return consents ? consenting(inputs, kind, true) : inputs;
    }

    private static Inputs measuring(Inputs inputs, java.util.function.ToIntFunction<Metric> step) {
        Dossier it = inputs.dossier();
        List<Metric> metrics = it.metrics().stream()
                .map(metric -> new Metric(
                        metric.name(),
                        metric.target(),
                        metric.direction(),
                        metric.actual() == null
                                ? null
                                : metric.actual().add(BigDecimal.valueOf(step.applyAsInt(metric))),
                        metric.source()))
                .toList();
        return dossier(inputs, it.answers(), metrics, it.consent(), it.contacts(), it.concessions());
    }

    private static Inputs conceding(Inputs inputs, List<Concession> concessions) {
        Dossier it = inputs.dossier();
        return dossier(inputs, it.answers(), it.metrics(), it.consent(), it.contacts(), concessions);
    }

    private static Inputs dossier(
            Inputs inputs,
            Map<Question, Answer> answers,
            List<Metric> metrics,
            List<ConsentEvidence> consent,
            List<Contact> contacts,
            List<Concession> concessions) {
        Dossier it = inputs.dossier();
        return Worlds.with(
                inputs,
                new Dossier(
                        it.revision() + 1,
                        answers,
                        metrics,
                        consent,
                        contacts,
                        concessions,
                        it.boundary(),
                        it.confirmation(),
                        it.withdrawal(),
                        it.history(),
                        it.deliveries(),
                        it.refusals()));
    }
}
