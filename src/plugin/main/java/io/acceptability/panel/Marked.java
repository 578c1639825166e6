package io.acceptability.panel;

/**
 * A state that is never shown by colour alone: a mark, a word, and only then a tone.
 *
 * @param code the state's name, for scripts and tests
 * @param tone {@code good}, {@code warn}, {@code bad} or {@code open}
 * @param mark a sign of one character, hidden from screen readers, who get the word
 */
public record Marked(String code, String word, String tone, String mark) {
    /** The AUI lozenge that goes with the tone. */
    public String lozenge() {
        return switch (tone) {
            case "good" -> "aui-lozenge-success";
            case "warn" -> "aui-lozenge-moved";
            case "bad" -> "aui-lozenge-error";
            default -> "aui-lozenge-default";
        };
    }
}
