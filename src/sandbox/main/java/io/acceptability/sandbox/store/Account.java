package io.acceptability.sandbox.store;

import java.util.Locale;

/** A user of the sandbox; {@code key} never changes and is what every table refers to. */
public record Account(
        String key, String name, String displayName, String email, String language, String timeZone, boolean active) {
    public Locale locale() {
        return language == null || language.isBlank()
                ? Locale.ENGLISH
                : Locale.forLanguageTag(language.replace('_', '-'));
    }
}
