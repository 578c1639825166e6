package io.acceptability;

import io.acceptability.domain.Nullable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The names of issues that one viewer may see, and how many there are that they may not.
 *
 * <p>Read in bulk when the first name is asked for; made for one request and one thread. A read that fails hides the issues.
 */
public final class IssueNames {
    private final Function<Set<Long>, Map<Long, IssueName>> visible;
    private final Predicate<String> hiddenKey;
    private final Set<Long> awaited;
    private final Map<Long, Optional<IssueName>> known = new HashMap<>();
    private final Map<String, Boolean> hiddenKeys = new HashMap<>();

    IssueNames(
            Collection<Long> expected, Function<Set<Long>, Map<Long, IssueName>> visible, Predicate<String> hiddenKey) {
        this.awaited = new LinkedHashSet<>(expected);
        this.visible = visible;
        this.hiddenKey = hiddenKey;
    }

    /** Exactly these names; every other issue is hidden. */
    public static IssueNames ofVisible(Map<Long, IssueName> names) {
        Map<Long, IssueName> copy = Map.copyOf(names);
        Set<String> keys = copy.values().stream().map(IssueName::key).collect(Collectors.toSet());
        return new IssueNames(copy.keySet(), ids -> copy, key -> !keys.contains(key));
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

    /** A link as somebody typed it, or null where it is the key of an issue that the viewer may not see. */
    public @Nullable String link(@Nullable String typed) {
        boolean hidden = typed != null && IssueName.isKey(typed) && hiddenKeys.computeIfAbsent(typed, hiddenKey::test);
        return hidden ? null : typed;
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
