package com.atlassian.jira.user.anonymize;

import java.util.Optional;

/** A kind of thing that is changed when a user is made anonymous, and how many there are. */
public class AffectedEntity {
    AffectedEntity() {}

    public static Builder newBuilder(AffectedEntityType type) {
        throw new UnsupportedOperationException("signature only");
    }

    public AffectedEntityType getType() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getDescriptionKey() {
        throw new UnsupportedOperationException("signature only");
    }

    public Optional<Long> getNumberOfOccurrences() {
        throw new UnsupportedOperationException("signature only");
    }

    /** Says it part by part. */
    public static class Builder {
        Builder() {}

        public Builder descriptionKey(String key) {
            throw new UnsupportedOperationException("signature only");
        }

        public Builder numberOfOccurrences(Long number) {
            throw new UnsupportedOperationException("signature only");
        }

        public AffectedEntity build() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
