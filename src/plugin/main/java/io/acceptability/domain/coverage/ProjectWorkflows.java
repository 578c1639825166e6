package io.acceptability.domain.coverage;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which workflows a project's subjects go by.
 *
 * @param usual the workflow of the issue types that name no other
 * @param subjects names of the subject types, each with its workflow
 * @param deliveredStatuses names of the statuses that count as delivered there
 */
public record ProjectWorkflows(
        String key, String name, String usual, Map<String, String> subjects, List<String> deliveredStatuses) {
    public ProjectWorkflows {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(usual, "usual");
        subjects = Map.copyOf(subjects);
        deliveredStatuses = List.copyOf(deliveredStatuses);
    }
}
