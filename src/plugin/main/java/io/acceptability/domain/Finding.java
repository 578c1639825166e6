package io.acceptability.domain;

import java.util.List;
import java.util.Objects;

/** How one dimension stands: as its worst reading. Readings keep the order in which they are asked. */
public record Finding(Dimension dimension, Standing standing, List<Reading> readings) {
    public Finding {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(standing, "standing");
        readings = List.copyOf(readings);
    }

    static Finding of(Dimension dimension, List<Reading> readings) {
        Standing worst = Standing.worst(readings.stream().map(Reading::standing).toList());
        return new Finding(dimension, worst, readings);
    }

    /** The readings that keep it from being acceptable, worst first. */
    public List<Reading> open() {
        return readings.stream()
                .filter(Reading::isOpen)
                .sorted((a, b) -> b.standing().compareTo(a.standing()))
                .toList();
    }

    /** Whether it is strained, and every strained reading of it is conceded. */
    public boolean isConceded() {
        return standing == Standing.STRAINED && open().isEmpty();
    }
}
