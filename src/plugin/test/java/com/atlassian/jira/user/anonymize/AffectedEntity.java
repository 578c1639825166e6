package com.atlassian.jira.user.anonymize;

import java.util.Optional;

/** A kind of thing that is changed when a user is made anonymous, and how many there are. */
public class AffectedEntity {
    private final AffectedEntityType type;
    private final String descriptionKey;
    private final Long numberOfOccurrences;

    AffectedEntity(Builder builder) {
        this.type = builder.type;
        this.descriptionKey = builder.descriptionKey;
        this.numberOfOccurrences = builder.numberOfOccurrences;
    }

    public static Builder newBuilder(AffectedEntityType type) {
        return new Builder(type);
    }

    public AffectedEntityType getType() {
        return type;
    }

    public String getDescriptionKey() {
        return descriptionKey;
    }

    public Optional<Long> getNumberOfOccurrences() {
        return Optional.ofNullable(numberOfOccurrences);
    }

    /** Says it part by part. */
    public static class Builder {
        private final AffectedEntityType type;
        private String descriptionKey;
        private Long numberOfOccurrences;

        Builder(AffectedEntityType type) {
            this.type = type;
        }

        public Builder descriptionKey(String key) {
            descriptionKey = key;
            return this;
        }

        public Builder numberOfOccurrences(Long number) {
            numberOfOccurrences = number;
            return this;
        }

        public AffectedEntity build() {
            return new AffectedEntity(this);
        }
    }
}
