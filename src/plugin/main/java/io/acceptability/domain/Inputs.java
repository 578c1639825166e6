package io.acceptability.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything a judgement rests on.
 *
 * @param underWay of a project, its deliveries under way, by their ids; an issue has none
 * @param today the day on which it is judged, in the host's own time zone, so that every node asks the same clock
 */
public record Inputs(
        Subject subject, Evidence evidence, List<UnderWay> underWay, Dossier dossier, Policy policy, LocalDate today) {
    public Inputs {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(evidence, "evidence");
        underWay =
                underWay.stream().sorted(Comparator.comparing(UnderWay::issue)).toList();
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(today, "today");
    }

    /** The inputs of a subject that nothing is rolled up for. */
    public Inputs(Subject subject, Evidence evidence, Dossier dossier, Policy policy, LocalDate today) {
        this(subject, evidence, List.of(), dossier, policy, today);
    }

    /** The delivery that the subject is in, or empty while it is under way, or not recorded yet. */
    public Optional<Delivery> delivery() {
        return policy.isDelivered(evidence.status()) ? dossier.latestDelivery() : Optional.empty();
    }

    /** The silence clock as it stands in these inputs. */
    public SilenceClock silenceClock() {
        return SilenceClock.of(dossier, evidence.lastCustomerComment(), today);
    }

    /** What reality answers to the latest delivery, or empty when nothing was delivered. */
    public Optional<Observation> observation() {
        return Observation.of(this);
    }
}
