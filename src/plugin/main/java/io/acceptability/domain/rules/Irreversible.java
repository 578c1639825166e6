package io.acceptability.domain.rules;

import io.acceptability.domain.Inputs;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;

/** Open issues in scope that carry a label of the irreversible: any of them breaks the floor. */
final class Irreversible implements Rule.Measure {
    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        return Count.none(
                "floor.irreversible",
                inputs.policy().matchers().irreversibleLabels(),
                inputs.evidence().scope().values(),
                issue -> issue.open() && inputs.policy().isIrreversible(issue),
                Standing.BROKEN);
    }
}
