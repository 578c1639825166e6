package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Boundary;
import io.acceptability.domain.Concession;
import io.acceptability.domain.Confirmation;
import io.acceptability.domain.Delivery;
import io.acceptability.domain.DeliveryOutcome;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.IssueFacts;
import io.acceptability.domain.RedLine;
import io.acceptability.domain.Snapshot;
import io.acceptability.ledger.Journal;
import io.acceptability.ledger.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what a customer can be handed of a delivery. */
@Component
public final class AcceptanceDossiers {
    private final Assessing assessing;
    private final Viewing viewing;

    AcceptanceDossiers(Assessing assessing, Viewing viewing) {
        this.assessing = assessing;
        this.viewing = viewing;
    }

    /**
     * The dossier of one delivery.
     *
     * @param delivery the number of its entry in the ledger, or none for the latest; while nothing is delivered, the latest confirmation
     * @return empty where there is no such delivery, and where nothing was confirmed or delivered yet
     * @throws CannotJudgeException when what people entered cannot be read, a broken chain above all
     */
    public Optional<AcceptanceDossier> of(SubjectInfo subject, ApplicationUser viewer, OptionalLong delivery) {
        Journal journal = assessing.journal(subject.subject());
        if (delivery.isPresent()) {
            return journal.dossier().deliveries().stream()
                    .filter(it -> it.id() == delivery.getAsLong())
                    .findFirst()
                    .flatMap(it -> delivered(subject, viewer, journal, it));
        }
        return journal.dossier()
                .latestDelivery()
                .flatMap(it -> delivered(subject, viewer, journal, it))
                .or(() -> confirmed(subject, viewer, journal));
    }

    private Optional<AcceptanceDossier> delivered(
            SubjectInfo subject, ApplicationUser viewer, Journal journal, Delivery delivery) {
        Long confirmation = delivery.confirmed() ? delivery.confirmation() : null;
        return dossier(subject, viewer, journal, Optional.of(delivery), confirmation);
    }

    private Optional<AcceptanceDossier> confirmed(SubjectInfo subject, ApplicationUser viewer, Journal journal) {
        OptionalLong last = journal.lastConfirmation();
        boolean counts = journal.dossier().latestWithdrawal().isEmpty();
        return last.isPresent() && counts
                ? dossier(subject, viewer, journal, Optional.empty(), last.getAsLong())
                : Optional.empty();
    }

    private Optional<AcceptanceDossier> dossier(
            SubjectInfo subject,
            ApplicationUser viewer,
            Journal journal,
            Optional<Delivery> delivery,
            Long confirmation) {
        long at = confirmation == null ? delivery.orElseThrow().id() : confirmation;
        return journal.entry(at).map(entry -> dossier(subject, viewer, journal, delivery, confirmation != null, entry));
    }

    private AcceptanceDossier dossier(
            SubjectInfo subject,
            ApplicationUser viewer,
            Journal journal,
            Optional<Delivery> delivery,
            boolean confirmed,
            Recorded entry) {
        Dossier then = journal.dossierAt(entry.sequence());
        Snapshot snapshot = confirmed
                ? then.latestConfirmation().map(Confirmation::snapshot).orElseThrow()
                : delivery.orElseThrow().snapshot();
        DeliveryOutcome outcome = delivery.flatMap(journal.dossier()::outcomeOf).orElse(null);
        List<Recorded> entries = journal.entries();
        return new AcceptanceDossier(
                subject,
                delivery.orElse(null),
                then,
                snapshot,
                confirmed,
                outcome,
                openFollowOns(subject, journal, then),
                entry.hash(),
                entries.get(entries.size() - 1).hash(),
                entries.size(),
                viewing.names(mentioned(then, snapshot), viewer),
                viewing.people());
    }

    /** As far as it is known today: a follow-on action of a concession that was ended since is asked after no more. */
    private Set<Long> openFollowOns(SubjectInfo subject, Journal journal, Dossier then) {
        if (then.concessions().stream().allMatch(it -> it.followOn() == null)) {
            return Set.of();
        }
        Map<Long, IssueFacts> named =
                assessing.assess(subject, journal).inputs().evidence().named();
        return then.concessions().stream()
                .map(Concession::followOn)
                .filter(Objects::nonNull)
                .filter(id -> named.containsKey(id)
                        && Objects.requireNonNull(named.get(id)).open())
                .collect(Collectors.toSet());
    }

    private static List<Long> mentioned(Dossier then, Snapshot snapshot) {
        Stream<Long> drivers = snapshot.readings().values().stream().flatMap(state -> state.drivers().stream());
        Stream<Long> lines = then.currentBoundary().map(Boundary::redLines).stream()
                .flatMap(List::stream)
                .map(RedLine::issue);
        Stream<Long> conceded = then.concessions().stream()
                .flatMap(it -> Stream.of(Optional.ofNullable(it.issue()), Optional.ofNullable(it.followOn()))
                        .flatMap(Optional::stream));
        return Stream.of(drivers, lines, conceded)
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
