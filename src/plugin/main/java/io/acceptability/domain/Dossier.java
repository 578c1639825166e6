package io.acceptability.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything people have entered about one subject, as it stands after the ledger's last entry.
 *
 * @param revision the sequence number of that entry, 0 when nothing was entered yet
 * @param consent by the day it was given, then in the order of recording; the last is the newest and counts, however late an older
 *     piece was recorded
 * @param confirmation the latest one; withdrawn when {@code withdrawal} is there too
 * @param history the verdict as it stood after each entry by which somebody judged, oldest first; a record, never an input of a
 *     judgement but for the time of the first
 * @param deliveries oldest first; a record, never an input of a judgement, as are the refusals
 * @param refusals oldest first
 * @param outcomes of all deliveries, oldest first; a record too, but for the next act, which asks for one
 */
public record Dossier(
        long revision,
        Map<Question, Answer> answers,
        List<Metric> metrics,
        List<ConsentEvidence> consent,
        List<Contact> contacts,
        List<Concession> concessions,
        @Nullable Boundary boundary,
        @Nullable Confirmation confirmation,
        @Nullable Withdrawal withdrawal,
        List<HistoryPoint> history,
        List<Delivery> deliveries,
        List<Refusal> refusals,
        List<DeliveryOutcome> outcomes) {
    /** The verdict as it stood at one time. */
    public record HistoryPoint(Instant at, Verdict verdict) {}

    /** Nothing entered yet. */
    public static final Dossier EMPTY = new Dossier(
            0, Map.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, List.of(), List.of(), List.of());

    public Dossier {
        answers = Map.copyOf(answers);
        metrics = List.copyOf(metrics);
        consent = consent.stream()
                .sorted(Comparator.comparing(ConsentEvidence::on).thenComparing(ConsentEvidence::id))
                .toList();
        contacts = List.copyOf(contacts);
        concessions = List.copyOf(concessions);
        history = List.copyOf(history);
        deliveries = List.copyOf(deliveries);
        refusals = List.copyOf(refusals);
        outcomes = List.copyOf(outcomes);
    }

    /** A dossier in which nobody has said yet how a delivery went. */
    public Dossier(
            long revision,
            Map<Question, Answer> answers,
            List<Metric> metrics,
            List<ConsentEvidence> consent,
            List<Contact> contacts,
            List<Concession> concessions,
            @Nullable Boundary boundary,
            @Nullable Confirmation confirmation,
            @Nullable Withdrawal withdrawal,
            List<HistoryPoint> history,
            List<Delivery> deliveries,
            List<Refusal> refusals) {
        this(
                revision,
                answers,
                metrics,
                consent,
                contacts,
                concessions,
                boundary,
                confirmation,
                withdrawal,
                history,
                deliveries,
                refusals,
                List.of());
    }

    /** Whether nobody has entered anything yet; what happened by itself does not count. */
    public boolean isEmpty() {
        return revision == deliveries.size() + refusals.size();
    }

    public Optional<Answer> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    public Optional<ConsentEvidence> newestConsent() {
        return consent.isEmpty() ? Optional.empty() : Optional.of(consent.get(consent.size() - 1));
    }

    public Optional<ConsentEvidence> consent(long id) {
        return consent.stream().filter(evidence -> evidence.id() == id).findFirst();
    }

    public Optional<Boundary> currentBoundary() {
        return Optional.ofNullable(boundary);
    }

    public Optional<Confirmation> latestConfirmation() {
        return Optional.ofNullable(confirmation);
    }

    public Optional<Withdrawal> latestWithdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    /** The last delivery, whether or not the subject is still delivered. */
    public Optional<Delivery> latestDelivery() {
        return deliveries.isEmpty() ? Optional.empty() : Optional.of(deliveries.get(deliveries.size() - 1));
    }

    /** The outcome of a delivery that counts: the last one that somebody recorded of it. */
    public Optional<DeliveryOutcome> outcomeOf(Delivery delivery) {
        return outcomes.stream()
                .filter(outcome -> outcome.delivery() == delivery.id())
                .reduce((earlier, later) -> later);
    }

    /** The last refusal. */
    public Optional<Refusal> latestRefusal() {
        return refusals.isEmpty() ? Optional.empty() : Optional.of(refusals.get(refusals.size() - 1));
    }

    /** When anything was first judged here; what came into scope later is drift. */
    public Optional<Instant> firstJudgedAt() {
        return history.stream().map(HistoryPoint::at).findFirst();
    }

    /** The issues that people named, and whose facts a judgement needs: of red lines, and of follow-on actions. */
    public Set<Long> namedIssues() {
        Stream<Long> redLines = currentBoundary().map(Boundary::redLines).stream()
                .flatMap(List::stream)
                .map(RedLine::issue);
        return Stream.concat(redLines, concessions.stream().map(Concession::followOn))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The version of the boundary, 0 when none is written yet. */
    public int boundaryVersion() {
        return boundary == null ? 0 : boundary.version();
    }
}
