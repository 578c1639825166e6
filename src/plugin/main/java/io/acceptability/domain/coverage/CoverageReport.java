package io.acceptability.domain.coverage;

import java.util.List;

/**
 * Every active workflow, and every way around.
 *
 * @param workflows by name
 * @param waysAround the most important first
 */
public record CoverageReport(List<CoveredWorkflow> workflows, List<WayAround> waysAround) {
    public CoverageReport {
        workflows = List.copyOf(workflows);
        waysAround = List.copyOf(waysAround);
    }

    /** How many transitions lead into a delivered status. */
    public int ways() {
        return Math.toIntExact(workflows.stream()
                .mapToLong(workflow -> workflow.arrivals().size())
                .sum());
    }

    /** How many of these are guarded so. */
    public int ways(Guard guard) {
        return Math.toIntExact(workflows.stream()
                .flatMap(workflow -> workflow.arrivals().stream())
                .filter(route -> route.guard() == guard)
                .count());
    }
}
