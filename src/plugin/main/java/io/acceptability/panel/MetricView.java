package io.acceptability.panel;

import java.util.List;

/**
 * A key metric of the business.
 *
 * @param wanted the target with its direction, in words
 * @param target the target as a form takes it
 * @param actual the measured value as a form takes it, empty while nobody has measured
 */
public record MetricView(
        String name,
        String wanted,
        String target,
        String actual,
        String source,
        Marked standing,
        List<Choice> directions) {
    public boolean measured() {
        return !actual.isEmpty();
    }
}
