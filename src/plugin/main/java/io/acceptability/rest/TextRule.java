package io.acceptability.rest;

import io.acceptability.domain.Text;
import java.util.Optional;

/**
 * What a typed text may be. Whatever passes is kept to the letter, HTML included: it is text, and pages escape it.
 *
 * @param longest the most characters, counted as HTML's {@code maxlength} does
 * @param lines whether it may have several lines
 * @param needed whether it must say something
 * @param optional whether it may be left out or null, which then counts as empty
 */
record TextRule(int longest, boolean lines, boolean needed, boolean optional) {
    private static final int SHORT = 255;
    private static final int LONG = 8_000;

    /** One line of at most 255 characters that says something: a name, a channel. */
    static final TextRule LINE = new TextRule(SHORT, false, true, false);
    /** One line of at most 255 characters, or an empty one. */
    static final TextRule LINE_OR_EMPTY = new TextRule(SHORT, false, false, false);
    /** A text of at most 8,000 characters that says something. */
    static final TextRule TEXT = new TextRule(LONG, true, true, false);
    /** A text of at most 8,000 characters, or an empty one. */
    static final TextRule TEXT_OR_EMPTY = new TextRule(LONG, true, false, false);
    /** A text of at most 8,000 characters that may be left out. */
    static final TextRule NOTE = new TextRule(LONG, true, false, true);

    /** What is wrong with the text, if anything. */
    Optional<Text> complaint(String text) {
        if (text.length() > longest) {
            return Optional.of(Text.of("acceptability.rest.field.too-long", longest, text.length()));
        }
        if (needed && isBlank(text)) {
            return Optional.of(Text.of("acceptability.rest.field.empty"));
        }
        if (text.codePoints().anyMatch(this::isForbidden)) {
            return Optional.of(Text.of(
                    lines ? "acceptability.rest.field.control-characters" : "acceptability.rest.field.one-line"));
        }
        return Optional.empty();
    }

    /** Whether a reader would see nothing: spaces of any kind, and characters that only steer other characters. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** Control characters, and half characters, which no database gives back as they were. */
    private boolean isForbidden(int c) {
        if (lines && (c == '\n' || c == '\r' || c == '\t')) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> !lines;
            default -> false;
        };
    }
}
