package io.acceptability.domain.rules;

import io.acceptability.domain.Boundary;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.IssueFacts;
import io.acceptability.domain.RedLine;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * The issues that stand for the boundary's red lines: an open one breaks the expectation.
 *
 * <p>A red line whose issue is gone can no longer be watched, which nobody can tell from one that is kept: unknown.
 */
final class RedLines implements Rule.Measure {
    private static final String KEY = "acceptability.signal.expectation.red-lines.";

    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        List<RedLine> lines =
                inputs.dossier().currentBoundary().map(Boundary::redLines).orElse(List.of());
        SortedMap<Long, IssueFacts> named = inputs.evidence().named();
        List<Long> watched = lines.stream()
                .map(RedLine::issue)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (watched.isEmpty()) {
            return Measured.of(Standing.HOLDS, "0", "0", Text.of(KEY + "nothing"));
        }
        List<Long> open = watched.stream()
                .filter(id -> named.containsKey(id) && named.get(id).open())
                .toList();
        long gone = watched.stream().filter(id -> !named.containsKey(id)).count();
        String observed = String.valueOf(open.size());
        if (!open.isEmpty()) {
            return new Measured(
                    Standing.BROKEN, observed, "0", Text.of(KEY + "violated", open.size(), watched.size()), open);
        }
        return gone > 0
                ? Measured.of(Standing.UNKNOWN, "?", "0", Text.of(KEY + "gone", gone))
                : Measured.of(Standing.HOLDS, observed, "0", Text.of(KEY + "fulfilled", watched.size()));
    }
}
