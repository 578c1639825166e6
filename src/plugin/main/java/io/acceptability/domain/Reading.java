package io.acceptability.domain;

import java.util.List;
import java.util.Objects;

/**
 * One thing looked at in a dimension, and how it stands: a signal taken by a rule, a person's answer, or the consent evidence.
 *
 * @param id the rule's id, the question's id, or {@code consent}; persisted in snapshots: never rename
 * @param observed the observed value, language-neutral: {@code 2}, {@code 92 %}, {@code yes}
 * @param threshold the value it was held against, language-neutral
 * @param sentence what was expected and observed, in one sentence
 * @param drivers ids of the issues that make it stand as it does, ascending; none for answers and consent
 * @param conceded whether the customer accepts this gap; only ever true of a STRAINED reading that can be conceded
 */
public record Reading(
        String id,
        Source source,
        Dimension dimension,
        Standing standing,
        String observed,
        String threshold,
        Text sentence,
        List<Long> drivers,
        boolean conceded) {
    /** The id of the reading that consent evidence gives. */
    public static final String CONSENT = "consent";

    /** Where a reading comes from. */
    public enum Source {
        SIGNAL,
        ANSWER,
        CONSENT
    }

    public Reading {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(sentence, "sentence");
        drivers = drivers.stream().distinct().sorted().toList();
        if (conceded && standing != Standing.STRAINED) {
            throw new IllegalArgumentException(id + ": only a STRAINED reading can be conceded, not " + standing);
        }
        if (conceded && dimension == Dimension.TECHNICAL_FLOOR) {
            throw new IllegalArgumentException(id + ": the technical floor can never be conceded");
        }
    }

    /** What was looked at, to be worded: the rule's name, the question, or where the customer stands. */
    public Text label() {
        return switch (source) {
            case SIGNAL -> Text.of("acceptability.signal." + id + ".label");
            case ANSWER -> Text.of("acceptability.question." + id);
            case CONSENT -> Text.of("acceptability.consent.label");
        };
    }

    /** Whether it stands between the subject and an acceptable verdict. */
    public boolean isOpen() {
        return standing != Standing.HOLDS && !conceded;
    }

    Reading asConceded() {
        return new Reading(id, source, dimension, standing, observed, threshold, sentence, drivers, true);
    }
}
