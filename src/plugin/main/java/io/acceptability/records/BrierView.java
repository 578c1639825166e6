package io.acceptability.records;

import java.util.List;

/**
 * How good the forecasts were, beside always forecasting the base rate.
 *
 * @param scores the score, that of the base rate, and the skill; empty where nothing can be scored
 * @param sentence what that means, in plain words
 */
public record BrierView(FigureView cases, List<Score> scores, String sentence) {
    /** A score, what it is, and how it is to be read. */
    public record Score(String code, String label, String value, String hint) {}

    public boolean hasScores() {
        return !scores.isEmpty();
    }
}
