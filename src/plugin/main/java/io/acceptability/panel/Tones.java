package io.acceptability.panel;

import io.acceptability.domain.ConfirmationStatus.State;
import io.acceptability.domain.OutcomeKind;
import io.acceptability.domain.Reading;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Verdict;

/** How states are marked: the same sign for the same state, everywhere on the panel. */
final class Tones {
    private static final String GOOD = "✓";
    private static final String STRAINED = "!";
    private static final String BAD = "×";
    private static final String OPEN = "?";

    private Tones() {}

    static Marked of(Standing standing, Words words) {
        String word = words.of(standing.label());
        return switch (standing) {
            case HOLDS -> new Marked(standing.name(), word, "good", GOOD);
            case STRAINED -> new Marked(standing.name(), word, "warn", STRAINED);
            case UNKNOWN -> new Marked(standing.name(), word, "open", OPEN);
            case BROKEN -> new Marked(standing.name(), word, "bad", BAD);
        };
    }

    /** A conceded reading stays what it is, but nobody has to act on it. */
    static Marked of(Reading reading, Words words) {
        return reading.conceded() ? conceded(words) : of(reading.standing(), words);
    }

    static Marked conceded(Words words) {
        return new Marked("CONCEDED", words.label("acceptability.panel.conceded"), "good", GOOD);
    }

    static Marked of(Verdict verdict, Words words) {
        String word = words.of(verdict.label());
        return switch (verdict) {
            case ACCEPTABLE, ACCEPTABLE_WITH_CONCESSIONS -> new Marked(verdict.name(), word, "good", GOOD);
            case UNDECIDED -> new Marked(verdict.name(), word, "warn", STRAINED);
            case NOT_JUDGED -> new Marked(verdict.name(), word, "open", OPEN);
            case UNACCEPTABLE -> new Marked(verdict.name(), word, "bad", BAD);
        };
    }

    static Marked of(State state, Words words) {
        String word = words.of(state.label());
        return switch (state) {
            case CURRENT -> new Marked(state.name(), word, "good", GOOD);
            case STALE -> new Marked(state.name(), word, "bad", BAD);
            case EXPIRED -> new Marked(state.name(), word, "warn", STRAINED);
            case NONE, WITHDRAWN -> new Marked(state.name(), word, "open", OPEN);
        };
    }

    static Marked of(OutcomeKind outcome, Words words) {
        String word = words.of(outcome.label());
        return switch (outcome) {
            case HELD -> new Marked(outcome.name(), word, "good", GOOD);
            case HELD_WITH_REPAIR -> new Marked(outcome.name(), word, "warn", STRAINED);
            case BROKE -> new Marked(outcome.name(), word, "bad", BAD);
            case UNRESOLVABLE -> new Marked(outcome.name(), word, "open", OPEN);
        };
    }
}
