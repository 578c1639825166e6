package io.acceptability.panel;

import java.util.List;

/**
 * One of the four rows.
 *
 * @param why in one sentence, why it stands as it does
 * @param expanded whether the row is open when the page is
 * @param never why what is open in it cannot be conceded, in a sentence or two; empty where it can, or where nothing is open
 */
public record DimensionView(
        String id,
        String name,
        Marked standing,
        String why,
        boolean expanded,
        List<ReadingView> readings,
        List<String> never) {
    public boolean isGoal() {
        return "BUSINESS_GOAL".equals(id);
    }

    public boolean isExpectation() {
        return "CUSTOMER_EXPECTATION".equals(id);
    }

    public boolean hasNever() {
        return !never.isEmpty();
    }
}
