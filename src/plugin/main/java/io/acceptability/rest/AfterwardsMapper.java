package io.acceptability.rest;

import io.acceptability.Assessed;
import io.acceptability.SimilarDeliveries;
import io.acceptability.Wording;
import io.acceptability.domain.DeliveryOutcome;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Observation;
import io.acceptability.domain.OutcomeReport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what came after a delivery. Issues the viewer may not see are counted, never named. */
final class AfterwardsMapper {
    private AfterwardsMapper() {}

    static Wire.Observation observation(Assessed assessed, Wording wording) {
        return assessed.assessment()
                .inputs()
                .observation()
                .map(observation -> new Wire.Observation(
                        observation.state().name(),
                        observation.delivery().id(),
                        observation.until().toString(),
                        name(observation.proposed()),
                        Optional.ofNullable(observation.unread())
                                .map(wording::word)
                                .orElse(null),
                        observation.signs().stream()
                                .map(sign -> sign(sign, assessed, wording))
                                .toList()))
                .orElseGet(() -> new Wire.Observation("NONE", null, null, null, null, List.of()));
    }

    private static Wire.Sign sign(Observation.Sign sign, Assessed assessed, Wording wording) {
        return new Wire.Sign(
                sign.code().name(),
                sign.speaksFor().name(),
                wording.word(sign.text()),
                sign.drivers().stream()
                        .map(issue -> DossierMapper.issue(assessed.names(), issue))
                        .filter(Objects::nonNull)
                        .toList(),
                assessed.names().hidden(sign.drivers()));
    }

    /** Null for who may not confirm. */
    static Wire.Similar similar(Optional<SimilarDeliveries> similar, Wording wording) {
        return similar.map(it -> new Wire.Similar(
                        it.isTold() ? it.resolved() : null,
                        it.isTold() ? it.broke() : null,
                        it.isTold() ? it.low() : null,
                        it.isTold() ? it.high() : null,
                        wording.word(it.sentence()),
                        wording.word(it.meaning())))
                .orElse(null);
    }

    static List<Wire.Outcome> outcomes(Assessed assessed) {
        Dossier dossier = assessed.assessment().inputs().dossier();
        Set<Long> current = dossier.deliveries().stream()
                .flatMap(delivery -> dossier.outcomeOf(delivery).stream())
                .map(DeliveryOutcome::id)
                .collect(Collectors.toSet());
        return dossier.outcomes().stream()
                .map(outcome -> outcome(outcome, assessed, current.contains(outcome.id())))
                .toList();
    }

    private static Wire.Outcome outcome(DeliveryOutcome outcome, Assessed assessed, boolean current) {
        OutcomeReport report = outcome.report();
        return new Wire.Outcome(
                outcome.id(),
                outcome.delivery(),
                report.outcome().name(),
                report.insideBoundary(),
                name(report.dimension()),
                name(report.misreading()),
                name(report.cooperation()),
                name(report.soundReasoning()),
                report.note(),
                DossierMapper.person(assessed.people().of(outcome.act().author())),
                outcome.act().at().toString(),
                current);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
