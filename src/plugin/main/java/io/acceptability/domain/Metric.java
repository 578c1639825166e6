package io.acceptability.domain;

import java.math.BigDecimal;
import java.util.Objects;

/** A key metric of the business: what it should be, and what it is. No actual value means nobody has measured yet. */
public record Metric(
        String name,
        BigDecimal target,
        Direction direction,
        @Nullable BigDecimal actual,
        String source) {
    /** On which side of the target the actual value should lie. Names are persisted: never rename. */
    public enum Direction {
        AT_LEAST,
        AT_MOST
    }

    public Metric {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(source, "source");
    }

    /** HOLDS on target, STRAINED beside it, UNKNOWN while unmeasured. */
    public Standing standing() {
        if (actual == null) {
            return Standing.UNKNOWN;
        }
        int side = actual.compareTo(target);
        boolean met = direction == Direction.AT_LEAST ? side >= 0 : side <= 0;
        return met ? Standing.HOLDS : Standing.STRAINED;
    }
}
