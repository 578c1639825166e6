package io.acceptability.records;

import java.util.List;

/**
 * Some cases by kind.
 *
 * @param why why it is not shown, or null
 */
public record SplitView(String title, FigureView cases, List<Line> lines, String why) {
    /** How many of one kind; the bar is as wide as its part of all, in percent. */
    public record Line(String name, FigureView count, int width) {}

    /** Whether there is no case, so that there is nothing to show or to withhold. */
    public boolean isEmpty() {
        return cases.href() == null;
    }

    public boolean hasLines() {
        return !lines.isEmpty();
    }
}
