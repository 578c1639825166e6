package io.acceptability.domain;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One signal: what it is called, where it belongs, which evidence it needs, and how it is measured.
 *
 * @param id persisted in snapshots and concessions, and part of the REST contract: never rename
 * @param needs the parts of the evidence without which it is UNKNOWN
 */
public record Rule(String id, Dimension dimension, Set<Evidence.Part> needs, Measure measure) {
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(dimension, "dimension");
        needs = Set.copyOf(needs);
        Objects.requireNonNull(measure, "measure");
    }

    /** How a signal is measured: from inputs to a standing that explains itself. */
    @FunctionalInterface
    public interface Measure {
        /**
         * Measures.
         *
         * @param clockStopped whether a confirmation is current, so that the customer's silence says nothing
         */
        Measured take(Inputs inputs, boolean clockStopped);
    }

    /**
     * What was measured. See {@link Reading} for the fields.
     *
     * @param drivers ids of the issues that make it stand as it does, in any order
     * @param conceded whether all of it is conceded already, below the subject
     */
    public record Measured(
            Standing standing, String observed, String threshold, Text sentence, List<Long> drivers, boolean conceded) {
        public Measured {
            drivers = List.copyOf(drivers);
        }

        /** A measure of which nothing is conceded. */
        public Measured(Standing standing, String observed, String threshold, Text sentence, List<Long> drivers) {
            this(standing, observed, threshold, sentence, drivers, false);
        }

        /** A measure that no single issue drives. */
        public static Measured of(Standing standing, Object observed, Object threshold, Text sentence) {
            return new Measured(standing, observed.toString(), threshold.toString(), sentence, List.of());
        }
    }

    /** The reading this rule gives; what it needs and could not be read makes it UNKNOWN with the reason. */
    Reading read(Inputs inputs, boolean clockStopped) {
        return inputs.evidence()
                .whyUnread(needs)
                .map(this::unknown)
                .orElseGet(() -> reading(measure.take(inputs, clockStopped)));
    }

    Reading unknown(Text reason) {
        return reading(
                Measured.of(Standing.UNKNOWN, "?", "?", Text.of("acceptability.signal.unreadable", label(), reason)));
    }

    /** The rule's name, to be worded. */
    public Text label() {
        return Text.of("acceptability.signal." + id + ".label");
    }

    private Reading reading(Measured measured) {
        return new Reading(
                id,
                Reading.Source.SIGNAL,
                dimension,
                measured.standing(),
                measured.observed(),
                measured.threshold(),
                measured.sentence(),
                measured.drivers(),
                measured.conceded());
    }
}
