package io.acceptability.panel;

import java.util.List;

/**
 * What the dialog offers in which somebody says how a delivery went.
 *
 * @param known what was known when it was decided, line by line: it is judged before the result is shown
 */
public record OutcomeForm(
        String title,
        List<String> known,
        List<Choice> reasonings,
        List<OutcomeChoice> outcomes,
        List<Choice> dimensions,
        List<Choice> misreadings,
        List<Choice> cooperations) {
    /** An outcome to choose; of the proposed one it is said that the facts speak for it. */
    public record OutcomeChoice(Marked outcome, String hint, String proposed) {}
}
