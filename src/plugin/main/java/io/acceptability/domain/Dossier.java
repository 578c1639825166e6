package io.acceptability.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything people have entered about one subject, as it stands after the ledger's last entry.
 *
 * @param revision the sequence number of that entry, 0 when nothing was entered yet
 * @param consent in the order of recording; the newest counts
 * @param confirmation the latest one; withdrawn when {@code withdrawal} is there too
 * @param history the verdict as it stood after each entry, oldest first; a record, never an input of a judgement
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
        List<HistoryPoint> history) {
    /** The verdict as it stood at one time. */
    public record HistoryPoint(Instant at, Verdict verdict) {}

    /** Nothing entered yet. */
    public static final Dossier EMPTY =
            new Dossier(0, Map.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, List.of());

    public Dossier {
        answers = Map.copyOf(answers);
        metrics = List.copyOf(metrics);
        consent = List.copyOf(consent);
        contacts = List.copyOf(contacts);
        concessions = List.copyOf(concessions);
        history = List.copyOf(history);
    }

    public boolean isEmpty() {
        return revision == 0;
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

    /** The version of the boundary, 0 when none is written yet. */
    public int boundaryVersion() {
        return boundary == null ? 0 : boundary.version();
    }
}
