package io.acceptability.domain.rules;

import io.acceptability.domain.Evidence;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The share of today's children that came under the subject after it was first judged.
 *
 * <p>What was promised and what is built are then no longer the same thing. A child joined when the subject's change history says
 * so; where it says nothing, when it was created.
 */
final class ScopeDrift implements Rule.Measure {
    private static final String KEY = "acceptability.signal.expectation.scope-drift.";

    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        int limit = inputs.policy().thresholds().scopeDriftPercent();
        Optional<Instant> first = inputs.dossier().firstJudgedAt();
        Evidence evidence = inputs.evidence();
        int total = evidence.children().size();
        if (first.isEmpty() || total == 0) {
            return Measured.of(Standing.HOLDS, "0 %", limit + " %", Text.of(KEY + "nothing", limit));
        }
        List<Long> added = evidence.children().stream()
                .filter(child -> isAfter(evidence.history().joined().get(child), first.get()))
                .sorted()
                .toList();
        String observed = (100L * added.size() / total) + " %";
        boolean drifted = 100L * added.size() > (long) limit * total;
        return new Measured(
                drifted ? Standing.STRAINED : Standing.HOLDS,
                observed,
                limit + " %",
                Text.of(KEY + (drifted ? "violated" : "fulfilled"), added.size(), total, limit),
                drifted ? added : List.of());
    }

    private static boolean isAfter(@Nullable Instant joined, Instant first) {
        return joined != null && joined.isAfter(first);
    }
}
