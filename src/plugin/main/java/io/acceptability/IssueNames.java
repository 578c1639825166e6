package io.acceptability;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The names of issues that one viewer may see, and how many there are that they may not.
 *
 * <p>Read in bulk when the first name is asked for; made for one request and one thread. A read that fails hides the issues.
 */
public final class IssueNames {
    private final Function<Set<Long>, Map<Long, IssueName>> visible;
    private final Set<Long> awaited;
    private final Map<Long, Optional<IssueName>> known = new HashMap<>();

    IssueNames(Collection<Long> expected, Function<Set<Long>, Map<Long, IssueName>> visible) {
        this.awaited = new LinkedHashSet<>(expected);
        this.visible = visible;
    }

    /** Exactly these names; every other issue is hidden. */
    public static IssueNames ofVisible(Map<Long, IssueName> names) {
        Map<Long, IssueName> copy = Map.copyOf(names);
        return new IssueNames(copy.keySet(), ids -> copy);
    }

    /** The issue's name, or empty when the viewer may not see it or it is not there. */
    public Optional<IssueName> of(long id) {
        read(Set.of(id));
        return known.get(id);
    }

    /** How many different issues of these the viewer may not see, or cannot be read. */
    public int hidden(Collection<Long> ids) {
        read(ids);
        return (int)
                ids.stream().distinct().filter(id -> known.get(id).isEmpty()).count();
    }

    private void read(Collection<Long> ids) {
        if (known.keySet().containsAll(ids)) {
            return;
        }
        awaited.addAll(ids);
        awaited.removeAll(known.keySet());
        Map<Long, IssueName> found = visible.apply(Set.copyOf(awaited));
        awaited.forEach(id -> known.put(id, Optional.ofNullable(found.get(id))));
        awaited.clear();
    }
}
