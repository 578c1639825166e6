package io.acceptability.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Some cases by a property of theirs.
 *
 * @param cases all that have the property
 * @param groups by the property's value, most cases first; none when it is withheld
 * @param withheld why it is not shown, or empty when it is
 */
public record Split(Count cases, Map<String, Count> groups, Optional<Withheld> withheld) {
    public Split {
        groups = new LinkedHashMap<>(groups);
    }

    /** In the order of {@link #groups}. */
    @Override
    public Map<String, Count> groups() {
        return new LinkedHashMap<>(groups);
    }

    static Split of(List<Case> all, Function<Case, Optional<String>> property, boolean personal) {
        List<Case> cases =
                all.stream().filter(it -> property.apply(it).isPresent()).toList();
        Optional<Withheld> withheld = Withheld.of(cases, personal);
        Map<String, Count> groups = new LinkedHashMap<>();
        if (withheld.isEmpty()) {
            Map<String, List<Case>> byValue = cases.stream()
                    .collect(Collectors.groupingBy(
                            it -> property.apply(it).orElseThrow(), TreeMap::new, Collectors.toList()));
            byValue.entrySet().stream()
                    .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                    .forEach(group -> groups.put(group.getKey(), Count.of(group.getValue().stream())));
        }
        return new Split(Count.of(cases.stream()), groups, withheld);
    }
}
