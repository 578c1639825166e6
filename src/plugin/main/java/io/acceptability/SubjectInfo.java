package io.acceptability;

import io.acceptability.domain.Subject;
import java.util.Objects;

/**
 * A subject with the names people know it by.
 *
 * @param key {@code PAY-12} for an issue, {@code project:PAY} for a project: how pages and REST address it
 * @param summary the summary, or the project's name
 */
public record SubjectInfo(
        Subject subject, String key, String summary, long projectId, String projectKey, String projectName) {
    public SubjectInfo {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(projectName, "projectName");
    }
}
