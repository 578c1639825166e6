package io.acceptability.event;

import java.time.Instant;
import java.util.Objects;

/** Something that happened to a subject. Immutable. */
public abstract class AcceptabilityEvent {
    private final String subjectType;
    private final long subjectId;
    private final String subjectKey;
    private final String authorKey;
    private final Instant at;

    AcceptabilityEvent(String subjectType, long subjectId, String subjectKey, String authorKey, Instant at) {
        this.subjectType = Objects.requireNonNull(subjectType, "subjectType");
        this.subjectId = subjectId;
        this.subjectKey = Objects.requireNonNull(subjectKey, "subjectKey");
        this.authorKey = Objects.requireNonNull(authorKey, "authorKey");
        this.at = Objects.requireNonNull(at, "at");
    }

    /** {@code issue} or {@code project}. */
    public String getSubjectType() {
        return subjectType;
    }

    /** Jira's id of the issue or the project. */
    public long getSubjectId() {
        return subjectId;
    }

    /** An issue key, or {@code project:KEY}. */
    public String getSubjectKey() {
        return subjectKey;
    }

    /** The user key of whoever did it; empty where nobody is known. */
    public String getAuthorKey() {
        return authorKey;
    }

    /** When it was written down. */
    public Instant getAt() {
        return at;
    }
}
