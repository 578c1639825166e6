package io.acceptability.panel;

import java.util.Locale;

/**
 * A link somebody typed.
 *
 * @param href where it leads, or null where it is no web address and must stay a text
 */
public record LinkView(String text, String href) {
    static LinkView of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String address = typed.strip().toLowerCase(Locale.ROOT);
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return new LinkView(typed.strip(), web ? typed.strip() : null);
    }
}
