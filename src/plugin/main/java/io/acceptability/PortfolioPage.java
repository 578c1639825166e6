package io.acceptability;

import io.acceptability.domain.Nullable;
import java.util.List;
import java.util.Objects;

/**
 * A part of a project's portfolio, as one viewer may see it. Made for one request and one thread.
 *
 * @param start how many deliveries that the viewer may see come before it
 * @param isLastPage whether none comes after it
 * @param hidden how many deliveries of the project the viewer may not see; none where nobody has counted: on a page after which more
 *     come, and under a filter, where the number would tell how hidden ones stand. {@link PortfolioSummary} always has it
 * @param names the issues that a next act may name, for a {@link Wordings#of wording}
 */
public record PortfolioPage(
        SubjectInfo project,
        long start,
        int limit,
        boolean isLastPage,
        List<PortfolioRow> deliveries,
        @Nullable Integer hidden,
        IssueNames names) {
    public PortfolioPage {
        Objects.requireNonNull(project, "project");
        deliveries = List.copyOf(deliveries);
        Objects.requireNonNull(names, "names");
    }
}
