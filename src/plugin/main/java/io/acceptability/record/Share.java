package io.acceptability.record;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How many of some cases have a property.
 *
 * @param hits those that have it
 * @param cases all of them
 */
public record Share(Count hits, Count cases) {
    public Share {
        if (!new HashSet<>(cases.cases()).containsAll(hits.cases())) {
            throw new IllegalArgumentException("a hit is one of the cases");
        }
    }

    static Share of(List<Case> cases, Predicate<Case> hit) {
        return new Share(Count.of(cases.stream().filter(hit)), Count.of(cases.stream()));
    }

    /** From 0 to 1; none where there is no case. */
    public OptionalDouble value() {
        return cases.value() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits.value() / cases.value());
    }

    /** The Wilson 95 % interval; none where there is no case. */
    public Optional<Interval> interval() {
        return cases.value() == 0 ? Optional.empty() : Optional.of(Wilson.interval(hits.value(), cases.value()));
    }
}
