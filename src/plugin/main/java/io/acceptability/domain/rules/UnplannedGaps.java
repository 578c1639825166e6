package io.acceptability.domain.rules;

import io.acceptability.domain.Inputs;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;
import java.util.List;

/** Open children that nobody owns by a date and no coming release carries. */
final class UnplannedGaps implements Rule.Measure {
    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        return Count.none(
                "future.unplanned-gaps",
                List.of(),
                inputs.evidence().childFacts(),
                issue -> issue.open() && !issue.isPlanned(),
                Standing.STRAINED);
    }
}
