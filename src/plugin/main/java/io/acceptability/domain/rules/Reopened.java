package io.acceptability.domain.rules;

import io.acceptability.domain.Inputs;
import io.acceptability.domain.Policy.Thresholds;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Defects in scope that were reopened of late: one or two happen, several say that what is called fixed is not.
 *
 * <p>A defect counts once however often it was reopened, and also when it is closed again.
 */
final class Reopened implements Rule.Measure {
    private static final String KEY = "acceptability.signal.floor.reopened.";

    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        Thresholds limits = inputs.policy().thresholds();
        LocalDate since = inputs.today().minusDays(limits.reopenedDays());
        List<Long> reopened = inputs.evidence().history().reopened().entrySet().stream()
                .filter(issue -> !issue.getValue().isBefore(since))
                .map(Map.Entry::getKey)
                .filter(id -> isDefectInScope(id, inputs))
                .sorted()
                .toList();
        int count = reopened.size();
        if (count >= limits.reopenedBroken()) {
            return measured(Standing.BROKEN, "broken", count, limits.reopenedBroken(), limits.reopenedDays(), reopened);
        }
        return count >= limits.reopenedStrained()
                ? measured(
                        Standing.STRAINED,
                        "violated",
                        count,
                        limits.reopenedStrained(),
                        limits.reopenedDays(),
                        reopened)
                : measured(
                        Standing.HOLDS,
                        "fulfilled",
                        count,
                        limits.reopenedStrained(),
                        limits.reopenedDays(),
                        List.of());
    }

    private static boolean isDefectInScope(long id, Inputs inputs) {
        return inputs.evidence().scope().containsKey(id)
                && inputs.policy().isDefect(inputs.evidence().scope().get(id));
    }

    private static Measured measured(
            Standing standing, String sentence, int count, int limit, int days, List<Long> drivers) {
        return new Measured(
                standing,
                String.valueOf(count),
                String.valueOf(limit),
                Text.of(KEY + sentence, count, days, limit),
                drivers);
    }
}
