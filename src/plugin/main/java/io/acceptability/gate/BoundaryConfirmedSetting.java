package io.acceptability.gate;

import java.util.Map;
import java.util.Optional;

/** The validator's one setting, as a workflow keeps it. The name is persisted in workflows: never rename. */
final class BoundaryConfirmedSetting {
    /** Whether the boundary of the project must be confirmed too: {@code true} or {@code false}. */
    static final String REQUIRE_PROJECT = "requireProject";

    private BoundaryConfirmedSetting() {}

    /** The setting, {@code false} where a workflow does not name it, or empty when it cannot be read. */
    static Optional<Boolean> requireProject(Map<?, ?> args) {
        Object value = args.get(REQUIRE_PROJECT);
        if (value == null && !args.containsKey(REQUIRE_PROJECT)) {
            return Optional.of(false);
        }
        String text = String.valueOf(value).strip();
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
