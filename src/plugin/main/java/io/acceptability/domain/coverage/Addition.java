package io.acceptability.domain.coverage;

import java.util.List;
import java.util.Objects;

/**
 * What guarding adds to one transition.
 *
 * @param adds at least one, the validator first
 */
public record Addition(Route route, List<Module> adds) {
    public Addition {
        Objects.requireNonNull(route, "route");
        adds = List.copyOf(adds);
        if (adds.isEmpty()) {
            throw new IllegalArgumentException("Nothing is added to " + route.name());
        }
    }
}
