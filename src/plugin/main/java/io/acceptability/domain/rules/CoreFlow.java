package io.acceptability.domain.rules;

import io.acceptability.domain.Evidence;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.IssueFacts;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The issues that make up the core flow: one of them not done breaks the goal, an open fix linked with one strains it. */
final class CoreFlow implements Rule.Measure {
    private static final String KEY = "acceptability.signal.goal.core-flow.";

    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        Policy policy = inputs.policy();
        Evidence evidence = inputs.evidence();
        List<IssueFacts> flow =
                evidence.scope().values().stream().filter(policy::isCoreFlow).toList();
        List<Long> undone = openOnes(flow.stream());
        List<Long> fixes = openOnes(
                flow.stream().flatMap(step -> linkedWith(step, evidence)).filter(policy::isDefect));
        int total = flow.size();
        String observed = (total - undone.size()) + "/" + total;
        String threshold = total + "/" + total;
        if (flow.isEmpty()) {
            return Measured.of(Standing.HOLDS, observed, threshold, Text.of(KEY + "nothing"));
        }
        if (!undone.isEmpty()) {
            return new Measured(
                    Standing.BROKEN, observed, threshold, Text.of(KEY + "violated", undone.size(), total), undone);
        }
        if (!fixes.isEmpty()) {
            return new Measured(
                    Standing.STRAINED, observed, threshold, Text.of(KEY + "fixes-open", fixes.size()), fixes);
        }
        return Measured.of(Standing.HOLDS, observed, threshold, Text.of(KEY + "fulfilled", total));
    }

    private static Stream<IssueFacts> linkedWith(IssueFacts step, Evidence evidence) {
        return step.linked().stream().map(evidence::known).flatMap(Optional::stream);
    }

    private static List<Long> openOnes(Stream<IssueFacts> issues) {
        return issues.filter(IssueFacts::open)
                .map(IssueFacts::id)
                .distinct()
                .sorted()
                .toList();
    }
}
