package io.acceptability;

import java.util.Objects;
import java.util.regex.Pattern;

/** An issue as somebody who may see it knows it. */
public record IssueName(String key, String summary) {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,100}-[0-9]{1,18}");

    public IssueName {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(summary, "summary");
    }

    /** Whether a text has the form of an issue key. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
