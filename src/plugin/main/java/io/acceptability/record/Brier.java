package io.acceptability.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How good forecasts were: the mean squared difference between what was forecast and what came, 0 for perfect and 1 for always sure and
 * always wrong.
 *
 * <p>By itself the number says little: where nine of ten deliveries hold, saying "90 %" every time already gives 0.09. So it stands beside
 * the score of that forecast, the base rate, on the same cases. G. W. Brier, "Verification of forecasts expressed in terms of
 * probability", Monthly Weather Review 78 (1950).
 *
 * @param cases those with a forecast that held or broke
 * @param score of the forecasts; none where there is no case
 * @param baseRate the share of these cases that held; none where there is no case
 * @param baseScore of always forecasting the base rate; none where there is no case
 * @param skill by how much the forecasts beat the base rate: 1 for perfect, 0 for no better, below 0 for worse; none for the reason in
 *     {@code noSkill}
 */
public record Brier(
        Count cases,
        OptionalDouble score,
        OptionalDouble baseRate,
        OptionalDouble baseScore,
        OptionalDouble skill,
        Optional<NoSkill> noSkill) {
    /** Why there is no skill score. Part of the REST contract: never rename. */
    public enum NoSkill {
        /** No forecast has come true or failed yet. */
        NO_CASES,
        /** All held: the base rate is 1 and its forecast is perfect, so that nothing can be compared with it. */
        ALL_HELD,
        /** None held: the base rate is 0 and its forecast is perfect, so that nothing can be compared with it. */
        NONE_HELD
    }

    /** Scores the forecasts among these cases that came true or did not. */
    static Brier of(List<Case> all, boolean repairCounts) {
        // In one order, because sums of fractions depend on it.
        List<Case> cases = all.stream()
                .filter(Case::isResolvedForecast)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        Count count = Count.of(cases.stream());
        if (cases.isEmpty()) {
            OptionalDouble none = OptionalDouble.empty();
            return new Brier(count, none, none, none, none, Optional.of(NoSkill.NO_CASES));
        }
        double score = cases.stream()
                .mapToDouble(it -> squaredError(it, repairCounts))
                .average()
                .orElseThrow();
        long held = cases.stream().filter(it -> it.result().held(repairCounts)).count();
        double rate = (double) held / cases.size();
        // The mean of (rate − outcome)² over the cases, written out.
        double baseScore = rate * (1 - rate);
        Optional<NoSkill> noSkill = held == cases.size()
                ? Optional.of(NoSkill.ALL_HELD)
                : held == 0 ? Optional.of(NoSkill.NONE_HELD) : Optional.empty();
        OptionalDouble skill = noSkill.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(1 - score / baseScore);
        return new Brier(
                count, OptionalDouble.of(score), OptionalDouble.of(rate), OptionalDouble.of(baseScore), skill, noSkill);
    }

    private static double squaredError(Case resolved, boolean repairCounts) {
        double outcome = resolved.result().held(repairCounts) ? 1 : 0;
        double error = resolved.forecast().orElseThrow() / 100.0 - outcome;
        return error * error;
    }
}
