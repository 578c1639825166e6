package io.acceptability.domain.rules;

import io.acceptability.domain.Inputs;
import io.acceptability.domain.IssueFacts;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import java.util.List;

/** Acceptance tests in scope that are open or failed: any of them strains the goal, too large a share breaks it. */
final class AcceptanceTests implements Rule.Measure {
    private static final String KEY = "acceptability.signal.goal.acceptance-tests.";

    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        Policy policy = inputs.policy();
        int brokenAbove = policy.thresholds().testsBrokenPercent();
        List<IssueFacts> tests = inputs.evidence().scope().values().stream()
                .filter(policy::isAcceptanceTest)
                .toList();
        List<Long> notPassed = tests.stream()
                .filter(test -> test.open() || policy.isFailed(test))
                .map(IssueFacts::id)
                .toList();
        int total = tests.size();
        int left = notPassed.size();
        if (total == 0) {
            return Measured.of(
                    Standing.HOLDS,
                    "0/0",
                    "0",
                    Text.of(KEY + "nothing", policy.matchers().testTypes()));
        }
        String observed = left + "/" + total;
        if (left == 0) {
            return Measured.of(Standing.HOLDS, observed, "0", Text.of(KEY + "fulfilled", total));
        }
        boolean broken = 100L * left > (long) brokenAbove * total;
        return broken
                ? new Measured(
                        Standing.BROKEN,
                        observed,
                        brokenAbove + " %",
                        Text.of(KEY + "broken", left, total, brokenAbove),
                        notPassed)
                : new Measured(Standing.STRAINED, observed, "0", Text.of(KEY + "violated", left, total), notPassed);
    }
}
