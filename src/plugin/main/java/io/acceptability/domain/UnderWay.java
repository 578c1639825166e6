package io.acceptability.domain;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A delivery under way in a project: neither resolved nor in a delivered status. The project's signals are rolled up from those of all of
 * them.
 *
 * @param issue the id of its issue
 * @param signals by the ids of the rules; none where its record cannot be read, so that nothing can be said of it
 */
public record UnderWay(long issue, Map<String, Reading> signals) {
    public UnderWay {
        signals = Map.copyOf(signals);
    }

    /** With the signals of this judgement. */
    public static UnderWay of(long issue, Judgement judgement) {
        return new UnderWay(
                issue,
                judgement
                        .readings()
                        .filter(reading -> reading.source() == Reading.Source.SIGNAL)
                        .collect(Collectors.toMap(Reading::id, reading -> reading)));
    }

    /** One of which nothing can be said, because its record cannot be read. */
    public static UnderWay unreadable(long issue) {
        return new UnderWay(issue, Map.of());
    }

    /** How a signal of it stands; empty where nothing can be said. */
    public Optional<Reading> signal(String rule) {
        return Optional.ofNullable(signals.get(Objects.requireNonNull(rule)));
    }
}
