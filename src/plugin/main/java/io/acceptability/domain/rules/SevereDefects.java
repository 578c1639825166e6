package io.acceptability.domain.rules;

import io.acceptability.domain.Inputs;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;

/** Open defects of the top severity in scope: any of them breaks the floor. */
final class SevereDefects implements Rule.Measure {
    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        Policy policy = inputs.policy();
        return Count.none(
                "floor.severe-defects",
                policy.matchers().severePriorities(),
                inputs.evidence().scope().values(),
                issue -> issue.open() && policy.isDefect(issue) && policy.isSevere(issue),
                Standing.BROKEN);
    }
}
