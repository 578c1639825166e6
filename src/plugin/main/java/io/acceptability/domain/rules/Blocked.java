package io.acceptability.domain.rules;

import io.acceptability.domain.Inputs;
import io.acceptability.domain.IssueFacts;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;
import java.util.List;

/** Open issues that block the subject: any of them breaks the floor. */
final class Blocked implements Rule.Measure {
    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        return Count.none(
                "floor.blocked", List.of(), inputs.evidence().blockers().values(), IssueFacts::open, Standing.BROKEN);
    }
}
