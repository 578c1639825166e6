package io.acceptability.domain.rules;

import io.acceptability.domain.FollowOn;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import java.util.List;

/**
 * Follow-on actions and concessions past their date and still open: any strains the future room, one for too long breaks it.
 *
 * <p>A follow-on action that is gone counts as well: nothing will mend that gap.
 */
final class Overdue implements Rule.Measure {
    private static final String KEY = "acceptability.signal." + FollowOn.RULE + ".";

    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        int brokenFrom = inputs.policy().thresholds().overdueBrokenDays();
        List<FollowOn> failing = FollowOn.failing(inputs);
        int granted = inputs.dossier().concessions().size();
        String observed = String.valueOf(failing.size());
        if (failing.isEmpty()) {
            return Measured.of(
                    Standing.HOLDS,
                    observed,
                    "0",
                    granted == 0 ? Text.of(KEY + "nothing") : Text.of(KEY + "fulfilled", granted));
        }
        long longest = failing.stream().mapToLong(FollowOn::daysLate).max().orElse(0);
        List<Long> drivers = FollowOn.openIssues(failing);
        return longest >= brokenFrom
                ? new Measured(
                        Standing.BROKEN,
                        observed,
                        "0",
                        Text.of(KEY + "broken", failing.size(), longest, brokenFrom),
                        drivers)
                : new Measured(
                        Standing.STRAINED, observed, "0", Text.of(KEY + "violated", failing.size(), longest), drivers);
    }
}
