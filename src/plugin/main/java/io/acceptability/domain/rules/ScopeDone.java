package io.acceptability.domain.rules;

import io.acceptability.domain.Inputs;
import io.acceptability.domain.IssueFacts;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import java.util.List;

/**
 * The share of direct children that have a resolution.
 *
 * <p>Without children there is nothing to judge from, which strains the goal: emptiness is no proof.
 */
final class ScopeDone implements Rule.Measure {
    private static final String KEY = "acceptability.signal.goal.scope-done.";

    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        int brokenBelow = inputs.policy().thresholds().scopeDonePercent();
        List<IssueFacts> children = inputs.evidence().childFacts();
        if (children.isEmpty()) {
            return Measured.of(Standing.STRAINED, "0/0", "100 %", Text.of(KEY + "nothing"));
        }
        List<Long> open =
                children.stream().filter(IssueFacts::open).map(IssueFacts::id).toList();
        int total = children.size();
        int done = total - open.size();
        String observed = (100L * done / total) + " %";
        if (open.isEmpty()) {
            return Measured.of(Standing.HOLDS, observed, "100 %", Text.of(KEY + "fulfilled", done, total));
        }
        boolean broken = 100L * done < (long) brokenBelow * total;
        return broken
                ? new Measured(
                        Standing.BROKEN,
                        observed,
                        brokenBelow + " %",
                        Text.of(KEY + "broken", done, total, brokenBelow),
                        open)
                : new Measured(Standing.STRAINED, observed, "100 %", Text.of(KEY + "violated", done, total), open);
    }
}
