package io.acceptability.domain.rules;

import io.acceptability.domain.Inputs;
import io.acceptability.domain.IssueFacts;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import java.util.List;

/** Open issues in scope that the customer raised: any strains the expectation, one of top severity breaks it. */
final class CustomerIssues implements Rule.Measure {
    private static final String KEY = "acceptability.signal.expectation.customer-issues.";

    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        Policy policy = inputs.policy();
        List<IssueFacts> raised = inputs.evidence().scope().values().stream()
                .filter(issue -> issue.open() && policy.isRaisedByCustomer(issue))
                .toList();
        long severe = raised.stream().filter(policy::isSevere).count();
        List<Long> drivers = raised.stream().map(IssueFacts::id).toList();
        String observed = String.valueOf(raised.size());
        if (raised.isEmpty()) {
            return Measured.of(Standing.HOLDS, observed, "0", Text.of(KEY + "fulfilled"));
        }
        return severe == 0
                ? new Measured(Standing.STRAINED, observed, "0", Text.of(KEY + "violated", raised.size()), drivers)
                : new Measured(
                        Standing.BROKEN,
                        observed,
                        "0",
                        Text.of(
                                KEY + "broken",
                                raised.size(),
                                severe,
                                policy.matchers().severePriorities()),
                        drivers);
    }
}
