package io.acceptability.domain;

import java.util.List;
import java.util.Objects;

/**
 * A sentence to be worded later, in the reader's language: a bundle key and its arguments.
 *
 * <p>An argument is a {@link String} somebody typed, a {@link Number}, a {@link java.time.LocalDate}, a
 * {@link java.time.Instant}, another {@code Text}, an {@link IssueRef} or {@link ProjectRef} (worded as what the reader may
 * see of it), or a {@link List} of those (worded as an enumeration).
 */
public record Text(String key, List<Object> arguments) {
    public Text {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }
}
