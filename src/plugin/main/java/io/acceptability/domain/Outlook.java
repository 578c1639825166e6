package io.acceptability.domain;

import java.util.OptionalLong;

/**
 * What to expect of a delivery under way: the one word of a portfolio's headline. Every delivery under way has exactly one, so that the
 * counts add up. Ordered from worst to best; names are persisted and part of the REST contract: never rename.
 */
public enum Outlook {
    /**
     * It will hurt unless somebody acts: it is unacceptable, or got worse since it was confirmed, or is undecided while the customer has
     * been silent past the threshold.
     */
    ABOUT_TO_BLOW_UP,
    /** Nobody can say: there is nothing to judge from. */
    NOT_JUDGED,
    /** The grey zone, with the customer still at the table. */
    UNDECIDED,
    /** The customer can catch it as it stands. */
    ACCEPTABLE;

    /**
     * The first that applies, from the worst down.
     *
     * @param silence whole days since the last contact, or none when there never was one
     * @param threshold days of silence from which it strains
     */
    public static Outlook of(
            Verdict verdict, ConfirmationStatus.State confirmation, OptionalLong silence, int threshold) {
        boolean silent = silence.isPresent() && silence.getAsLong() >= threshold;
        if (verdict == Verdict.UNACCEPTABLE
                || confirmation == ConfirmationStatus.State.STALE
                || (verdict == Verdict.UNDECIDED && silent)) {
            return ABOUT_TO_BLOW_UP;
        }
        return switch (verdict) {
            case UNACCEPTABLE -> ABOUT_TO_BLOW_UP;
            case NOT_JUDGED -> NOT_JUDGED;
            case UNDECIDED -> UNDECIDED;
            case ACCEPTABLE, ACCEPTABLE_WITH_CONCESSIONS -> ACCEPTABLE;
        };
    }
}
