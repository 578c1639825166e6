package io.acceptability.domain.rules;

import io.acceptability.domain.IssueFacts;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** A measure that counts issues of which there should be none. */
final class Count {
    private Count() {}

    /**
     * HOLDS without any such issue, the given standing with one or more; every one of them is a driver.
     *
     * <p>Worded by {@code acceptability.signal.<rule>.fulfilled} and {@code .violated}, both with their number and the matcher
     * that says which issues are meant.
     */
    static Measured none(
            String rule,
            List<String> matcher,
            Collection<IssueFacts> issues,
            Predicate<IssueFacts> unwanted,
            Standing otherwise) {
        List<Long> found =
                issues.stream().filter(unwanted).map(IssueFacts::id).sorted().toList();
        String key = "acceptability.signal." + rule + (found.isEmpty() ? ".fulfilled" : ".violated");
        return new Measured(
                found.isEmpty() ? Standing.HOLDS : otherwise,
                String.valueOf(found.size()),
                "0",
                Text.of(key, found.size(), matcher),
                found);
    }
}
