package io.acceptability.domain.coverage;

import java.util.List;
import java.util.Objects;

/**
 * A transition that leads into a delivered status, or stays in one.
 *
 * @param action its number, unique in its workflow
 * @param arrives whether an issue that was not delivered is delivered by it; a loop-back only stays in its status
 * @param from names of the statuses it leads from, none where it creates issues
 * @param to names of the delivered statuses it leads into
 * @param elsewhere names of the other statuses it may end in: a guard closes the way there, too
 * @param recorded whether its post function records the delivery
 * @param looseCondition whether the condition stands where it keeps nobody out: negated, or as one of several of which any one is enough
 * @param restricted whether it has conditions at all, so that not everybody sees it
 */
public record Route(
        int action,
        String name,
        RouteKind kind,
        boolean arrives,
        List<String> from,
        List<String> to,
        List<String> elsewhere,
        Guard guard,
        boolean recorded,
        boolean looseCondition,
        boolean restricted) {
    public Route {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        from = List.copyOf(from);
        to = List.copyOf(to);
        elsewhere = List.copyOf(elsewhere);
        Objects.requireNonNull(guard, "guard");
    }

    /** Whether an issue can be delivered by it while the gate is closed. */
    public boolean isWayAround() {
        return arrives && guard.isOpen();
    }
}
