package io.acceptability.record;

import java.util.List;
import java.util.stream.Stream;

/** How many cases there are of a kind, and which; ids ascending. */
public record Count(List<String> cases) {
    public Count {
        cases = cases.stream().sorted().toList();
    }

    static Count of(Stream<Case> cases) {
        return new Count(cases.map(Case::id).toList());
    }

    public int value() {
        return cases.size();
    }
}
