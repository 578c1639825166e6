package io.acceptability.record;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One delivery.
 *
 * @param id by which whoever made it finds it again
 * @param at when it was delivered
 * @param judge an opaque id of whoever judged it, used only to count how many people stand behind a group;
 *     empty where nobody is known to have
 * @param confirmed whether it passed the gate
 * @param forecast the probability that it holds, in percent from 0 to 100, or none
 * @param failedDimension the name of the dimension that failed, or none
 * @param misreading the kind of misreading it was, or none
 * @param cooperation whether both sides still work together, or none when nobody said
 */
public record Case(
        String id,
        Instant at,
        String judge,
        boolean confirmed,
        OptionalInt forecast,
        Result result,
        Optional<String> failedDimension,
        Optional<String> misreading,
        Optional<Cooperation> cooperation) {
    public Case {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(judge, "judge");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(failedDimension, "failedDimension");
        Objects.requireNonNull(misreading, "misreading");
        Objects.requireNonNull(cooperation, "cooperation");
        if (forecast.isPresent() && (forecast.getAsInt() < 0 || forecast.getAsInt() > 100)) {
            throw new IllegalArgumentException("a forecast is a percentage, not " + forecast.getAsInt());
        }
    }

    /** Whether it has a forecast that came true or did not. */
    boolean isResolvedForecast() {
        return forecast.isPresent() && result.isResolved();
    }
}
