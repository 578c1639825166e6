package io.acceptability.project;

import io.acceptability.domain.ConfirmationStatus.State;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Verdict;

/**
 * A state that is never shown by colour alone: a sign or a word, and only then a tone.
 *
 * @param code the state's name, for scripts and tests
 * @param tone {@code good}, {@code warn}, {@code bad} or {@code open}
 * @param sign of one character, hidden from screen readers, who get the word
 * @param lozenge the AUI lozenge that goes with it
 */
public record Mark(String code, String word, String tone, String sign, String lozenge) {
    private static final String GOOD = "good";
    private static final String WARN = "warn";
    private static final String BAD = "bad";
    private static final String OPEN = "open";

    private static Mark of(String code, String word, String tone, String more) {
        return switch (tone) {
            case GOOD -> new Mark(code, word, tone, "✓", "aui-lozenge-success" + more);
            case WARN -> new Mark(code, word, tone, "!", "aui-lozenge-moved" + more);
            case BAD -> new Mark(code, word, tone, "×", "aui-lozenge-error" + more);
            default -> new Mark(code, word, tone, "?", "aui-lozenge-default" + more);
        };
    }

    static Mark of(Standing standing, Words words) {
        String tone = switch (standing) {
            case HOLDS -> GOOD;
            case STRAINED -> WARN;
            case UNKNOWN -> OPEN;
            case BROKEN -> BAD;
        };
        return of(standing.name(), words.of(standing.label()), tone, "");
    }

    /** In fewer words than elsewhere: the column says that they are verdicts. */
    static Mark of(Verdict verdict, Words words) {
        String tone = switch (verdict) {
            case ACCEPTABLE, ACCEPTABLE_WITH_CONCESSIONS -> GOOD;
            case UNDECIDED -> WARN;
            case NOT_JUDGED -> OPEN;
            case UNACCEPTABLE -> BAD;
        };
        return of(verdict.name(), words.label("acceptability.portfolio.verdict." + verdict.name()), tone, "");
    }

    static Mark of(State state, Words words) {
        String tone = switch (state) {
            case CURRENT -> GOOD;
            case STALE -> BAD;
            case EXPIRED -> WARN;
            case NONE, WITHDRAWN -> OPEN;
        };
        return of(
                state.name(),
                words.label("acceptability.portfolio.confirmation." + state.name()),
                tone,
                " aui-lozenge-subtle");
    }
}
