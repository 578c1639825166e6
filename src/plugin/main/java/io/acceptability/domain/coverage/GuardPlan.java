package io.acceptability.domain.coverage;

import java.util.List;
import java.util.Objects;

/**
 * What guarding will change in a workflow.
 *
 * @param fingerprint of everything it was planned on: where that changes, the plan is void
 * @param additions at least one
 * @param uses the projects in which it takes effect
 */
public record GuardPlan(String workflow, String fingerprint, List<Addition> additions, List<String> uses) {
    public GuardPlan {
        Objects.requireNonNull(workflow, "workflow");
        Objects.requireNonNull(fingerprint, "fingerprint");
        additions = List.copyOf(additions);
        uses = List.copyOf(uses);
    }
}
