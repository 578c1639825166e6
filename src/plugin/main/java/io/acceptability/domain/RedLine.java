package io.acceptability.domain;

import java.util.Objects;

/** A point at which this customer will turn, with the issue that stands for it where there is one. */
public record RedLine(String text, @Nullable Long issue) {
    public RedLine {
        Objects.requireNonNull(text, "text");
    }
}
