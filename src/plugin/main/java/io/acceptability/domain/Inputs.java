package io.acceptability.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything a judgement rests on.
 *
 * @param today the day on which it is judged, in the host's own time zone, so that every node asks the same clock
 */
public record Inputs(Subject subject, Evidence evidence, Dossier dossier, Policy policy, LocalDate today) {
    public Inputs {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(today, "today");
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
