package io.acceptability;

import io.acceptability.domain.Delivery;
import io.acceptability.domain.DeliveryOutcome;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.ledger.Fact;
import io.acceptability.ledger.Journal;
import io.acceptability.ledger.Recorded;
import io.acceptability.record.Case;
import io.acceptability.record.Cooperation;
import io.acceptability.record.Result;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A delivery with all that the record needs of it.
 *
 * @param judge the ledger's id of whoever confirmed it; where nobody did, of whoever delivered it
 * @param confirmed the confirmation it was delivered under, or none
 * @param report what was said of it last, or none
 */
record PastDelivery(
        long issue,
        Delivery delivery,
        long judge,
        @Nullable Fact.Confirmed confirmed,
        @Nullable OutcomeReport report) {
    /** All deliveries of a subject, oldest first. */
    static List<PastDelivery> of(Journal journal) {
        return journal.dossier().deliveries().stream()
                .map(delivery -> of(journal, delivery))
                .toList();
    }

    private static PastDelivery of(Journal journal, Delivery delivery) {
        Optional<Recorded> confirmation = Optional.ofNullable(delivery.confirmed() ? delivery.confirmation() : null)
                .flatMap(id -> journal.entries().stream()
                        .filter(entry -> entry.sequence() == id && entry.fact() instanceof Fact.Confirmed)
                        .findFirst());
        return new PastDelivery(
                journal.subject().id(),
                delivery,
                confirmation.map(Recorded::act).orElse(delivery.act()).author(),
                confirmation.map(entry -> (Fact.Confirmed) entry.fact()).orElse(null),
                journal.dossier()
                        .outcomeOf(delivery)
                        .map(DeliveryOutcome::report)
                        .orElse(null));
    }

    /** The same, told of the judge's other id. */
    PastDelivery judgedBy(long id) {
        return new PastDelivery(issue, delivery, id, confirmed, report);
    }

    Result result() {
        return report == null ? Result.PENDING : Result.valueOf(report.outcome().name());
    }

    /** As the statistics know it; whoever is nobody counts as no person. */
    Case asCase(String id, OptionalLong nobody) {
        Optional<OutcomeReport> said = Optional.ofNullable(report);
        return new Case(
                id,
                delivery.at(),
                nobody.equals(OptionalLong.of(judge)) ? "" : String.valueOf(judge),
                delivery.confirmed(),
                confirmed == null ? OptionalInt.empty() : OptionalInt.of(confirmed.forecast()),
                result(),
                said.map(OutcomeReport::dimension).map(Enum::name),
                said.map(OutcomeReport::misreading).map(Enum::name),
                said.map(OutcomeReport::cooperation).map(it -> Cooperation.valueOf(it.name())));
    }
}
