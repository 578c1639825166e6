package io.acceptability.records;

import io.acceptability.domain.Standing;
import io.acceptability.record.Result;

/**
 * A state that is never shown by colour alone: a sign, a word, and only then a tone.
 *
 * @param code the state's name, for tests
 * @param tone {@code good}, {@code warn}, {@code bad} or {@code open}
 * @param sign of one character, hidden from screen readers, who get the word
 */
public record Mark(String code, String word, String tone, String sign) {
    /** The AUI lozenge that goes with the tone. */
    public String lozenge() {
        return switch (tone) {
            case "good" -> "aui-lozenge-success";
            case "warn" -> "aui-lozenge-moved";
            case "bad" -> "aui-lozenge-error";
            default -> "aui-lozenge-default";
        };
    }

    static Mark of(Result result, Words words) {
        String word = words.label("acceptability.records.result." + result.name());
        return switch (result) {
            case HELD -> new Mark(result.name(), word, "good", "✓");
            case HELD_WITH_REPAIR -> new Mark(result.name(), word, "warn", "!");
            case BROKE -> new Mark(result.name(), word, "bad", "×");
            case UNRESOLVABLE -> new Mark(result.name(), word, "open", "?");
            case PENDING -> new Mark(result.name(), word, "open", "…");
        };
    }

    static Mark of(Standing standing, boolean conceded, Words words) {
        if (conceded) {
            return new Mark("CONCEDED", words.label("acceptability.records.conceded"), "good", "✓");
        }
        String word = words.of(standing.label());
        return switch (standing) {
            case HOLDS -> new Mark(standing.name(), word, "good", "✓");
            case STRAINED -> new Mark(standing.name(), word, "warn", "!");
            case UNKNOWN -> new Mark(standing.name(), word, "open", "?");
            case BROKEN -> new Mark(standing.name(), word, "bad", "×");
        };
    }
}
