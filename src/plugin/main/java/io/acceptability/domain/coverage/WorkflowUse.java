package io.acceptability.domain.coverage;

import java.util.List;
import java.util.Objects;

/**
 * A project that uses a workflow.
 *
 * @param types names of the issue types that use it there
 * @param subjectTypes those of them that are subjects there
 */
public record WorkflowUse(String key, String name, List<String> types, List<String> subjectTypes) {
    public WorkflowUse {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        types = List.copyOf(types);
        subjectTypes = List.copyOf(subjectTypes);
    }
}
