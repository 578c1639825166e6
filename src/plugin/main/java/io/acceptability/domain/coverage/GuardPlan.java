package io.acceptability.domain.coverage;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What guarding will change in a workflow.
 *
 * @param fingerprint of everything it was planned on: where that changes, the plan is void
 * @param additions at least one
 * @param projects keys of the projects in which it takes effect
 * @param alsoAsked by transition, the keys of those projects to which its status is no delivered one: their subjects are asked all the same
 */
public record GuardPlan(
        String workflow,
        String fingerprint,
        List<Addition> additions,
        List<String> projects,
        Map<Integer, List<String>> alsoAsked) {
    public GuardPlan {
        Objects.requireNonNull(workflow, "workflow");
        Objects.requireNonNull(fingerprint, "fingerprint");
        additions = List.copyOf(additions);
        projects = List.copyOf(projects);
        alsoAsked = Map.copyOf(alsoAsked);
    }
}
