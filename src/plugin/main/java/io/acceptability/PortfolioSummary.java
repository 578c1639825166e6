package io.acceptability;

import io.acceptability.domain.Nullable;
import io.acceptability.domain.Outlook;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * The headline of a portfolio: counts of the deliveries that its viewer may see.
 *
 * @param underWay how many are under way; the sum of the outlooks
 * @param outlooks how many of those have each {@link Outlook}; every outlook is there, with 0 where there is none
 * @param delivered how many are not under way any more
 * @param unconfirmedThisQuarter how many, under way again or not, reached a delivered status without passing the gate in this quarter
 *     of the year
 * @param hidden how many deliveries of the project the viewer may not see; counted nowhere else here
 * @param readAt when the delivery that was looked at longest ago was looked at, or none without deliveries
 */
public record PortfolioSummary(
        SubjectInfo project,
        int underWay,
        Map<Outlook, Integer> outlooks,
        int delivered,
        int unconfirmedThisQuarter,
        int hidden,
        @Nullable Instant readAt) {
    public PortfolioSummary {
        Objects.requireNonNull(project, "project");
        outlooks = Map.copyOf(outlooks);
    }

    /** How many deliveries under way have this outlook. */
    public int count(Outlook outlook) {
        return outlooks.getOrDefault(outlook, 0);
    }
}
