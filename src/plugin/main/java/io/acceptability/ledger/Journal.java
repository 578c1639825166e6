package io.acceptability.ledger;

import io.acceptability.domain.Act;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Subject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that was entered about a subject, whole and in order, and what it comes to. */
public record Journal(Subject subject, List<Recorded> entries, Dossier dossier) {
    public Journal {
        entries = List.copyOf(entries);
    }

    static Journal of(Subject subject, List<Recorded> entries) {
        Fold fold = new Fold();
        entries.forEach(fold::add);
        return new Journal(subject, entries, fold.dossier());
    }

    /** The dossier as it stood after this entry. */
    public Dossier dossierAt(long sequence) {
        Fold fold = new Fold();
        entries.stream()
                .filter(entry -> entry.sequence() <= sequence)
                .forEach(entry -> fold.add(entry.sequence(), entry.act(), entry.fact(), entry.verdict()));
        return fold.dossier();
    }

    /** The entry of this number, or empty where there is none. */
    public Optional<Recorded> entry(long sequence) {
        return entries.stream().filter(entry -> entry.sequence() == sequence).findFirst();
    }

    /** The sequence number of the last entry, 0 when there is none. */
    public long revision() {
        return entries.size();
    }

    /** By what a judgement may be another than after this revision, oldest first. */
    public List<Recorded> changesSince(long revision) {
        return entries.stream()
                .filter(entry -> entry.sequence() > revision)
                .filter(entry -> entry.fact().kind().changesInputs())
                .toList();
    }

    /** The entries after this revision that this tells of, oldest first. */
    public List<Recorded> since(long revision, Predicate<Fact> which) {
        return entries.stream()
                .filter(entry -> entry.sequence() > revision && which.test(entry.fact()))
                .toList();
    }

    /** Whether somebody who knows the entries up to this revision may write: nothing they must know was entered since. */
    public boolean isCurrentFor(long revision) {
        return revision <= revision() && changesSince(revision).isEmpty();
    }

    /** The sequence number of the latest confirmation, withdrawn or not. */
    public OptionalLong lastConfirmation() {
        return entries.stream()
                .filter(entry -> entry.fact().kind() == EntryKind.CONFIRMED)
                .mapToLong(Recorded::sequence)
                .reduce((earlier, later) -> later);
    }

    /** The latest confirmation as it was entered, withdrawn or not. */
    public Optional<Fact.Confirmed> lastConfirmed() {
        return facts(Fact.Confirmed.class).reduce((earlier, later) -> later);
    }

    /** Who last answered a question or set the key metrics, as the ledger's opaque id. */
    public OptionalLong lastJudge() {
        return entries.stream()
                .filter(entry -> entry.fact().kind() == EntryKind.JUDGED)
                .mapToLong(entry -> entry.act().author())
                .reduce((earlier, later) -> later);
    }

    private <F extends Fact> Stream<F> facts(Class<F> kind) {
        return entries.stream().map(Recorded::fact).filter(kind::isInstance).map(kind::cast);
    }

    /** The dossier as it would stand with one more fact, without its verdict. */
    public Dossier with(Act act, Fact fact) {
        Fold fold = new Fold();
        entries.forEach(fold::add);
        fold.add(revision() + 1, act, fact, null);
        return fold.dossier();
    }

    String lastHash() {
        return entries.isEmpty()
                ? Entry.NO_HASH
                : entries.get(entries.size() - 1).hash();
    }
}
