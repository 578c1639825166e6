package io.acceptability;

import java.util.Objects;

/** An issue as somebody who may see it knows it. */
public record IssueName(String key, String summary) {
    public IssueName {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(summary, "summary");
    }
}
