package io.acceptability.domain.rules;

import io.acceptability.domain.Inputs;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.SilenceClock;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;

/**
 * Days since the customer was last heard, while no confirmation is current.
 *
 * <p>Where no contact was ever recorded there is nothing to count from; that nobody knows where the customer stands is what the
 * consent reading says.
 */
final class Silence implements Rule.Measure {
    private static final String KEY = "acceptability.signal.expectation.silence.";

    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        int limit = inputs.policy().thresholds().silenceDays();
        SilenceClock clock = inputs.silenceClock();
        if (clock.days().isEmpty()) {
            return Measured.of(Standing.HOLDS, "-", limit, Text.of(KEY + "nothing", limit));
        }
        long days = clock.days().getAsLong();
        if (clockStopped) {
            return Measured.of(Standing.HOLDS, days, limit, Text.of(KEY + "stopped", days, limit));
        }
        return days < limit
                ? Measured.of(Standing.HOLDS, days, limit, Text.of(KEY + "fulfilled", days, limit))
                : Measured.of(Standing.STRAINED, days, limit, Text.of(KEY + "violated", days, limit));
    }
}
