package io.acceptability.projection;

import io.acceptability.domain.ConfirmationStatus.State;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Outlook;
import io.acceptability.domain.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The place of a delivery in each order, as one number that a database can keep in an index. The lowest comes first; what is under way
 * comes before what is not.
 */
final class Ranks {
    /** Later than any day there is; the place of who was never heard, and of what never ends. */
    static final long NEVER = 9_999_999;

    private static final long DELIVERED = 1_000_000_000_000L;
    private static final long A_DAY = 1;
    private static final long A_CONFIRMATION = 10_000_000 * A_DAY;
    private static final long A_VERDICT = 10 * A_CONFIRMATION;
    private static final long AN_OUTLOOK = 10 * A_VERDICT;

    private static final List<Outlook> OUTLOOKS =
            List.of(Outlook.ABOUT_TO_BLOW_UP, Outlook.NOT_JUDGED, Outlook.UNDECIDED, Outlook.ACCEPTABLE);

    private static final List<Verdict> VERDICTS = List.of(
            Verdict.UNACCEPTABLE,
            Verdict.NOT_JUDGED,
            Verdict.UNDECIDED,
            Verdict.ACCEPTABLE_WITH_CONCESSIONS,
            Verdict.ACCEPTABLE);

    private Ranks() {}

    /**
     * By outlook, verdict, confirmation, and then whose customer was heard longest ago; of what is
     * delivered, that whose outcome has been asked for longest, then the newest.
     */
    static long worst(Projected it, Outlook outlook) {
        if (!it.underWay()) {
            Instant at = it.delivered() == null ? Instant.EPOCH : it.delivered().at();
            long seconds = Math.max(0, at.getEpochSecond());
            return it.asksForOutcome() ? DELIVERED + seconds : 2 * DELIVERED - seconds;
        }
        return (long) OUTLOOKS.indexOf(outlook) * AN_OUTLOOK
                + (long) VERDICTS.indexOf(it.verdict()) * A_VERDICT
                + urgency(it.confirmation()) * A_CONFIRMATION
                + number(it.lastContact()) * A_DAY;
    }

    private static long urgency(State confirmation) {
        return switch (confirmation) {
            case STALE -> 0;
            case EXPIRED -> 1;
            case WITHDRAWN -> 2;
            case NONE -> 3;
            case CURRENT -> 4;
        };
    }

    /** Whose customer was heard longest ago. */
    static long silent(Projected it) {
        return (it.underWay() ? 0 : DELIVERED) + number(it.lastContact());
    }

    /** Whose confirmation ends first. */
    static long expiry(Projected it) {
        return (it.underWay() ? 0 : DELIVERED) + number(it.validUntil());
    }

    static long number(@Nullable LocalDate day) {
        return day == null ? NEVER : Math.min(NEVER - 1, Math.max(0, day.toEpochDay()));
    }

    static @Nullable LocalDate day(long number) {
        return number == NEVER ? null : LocalDate.ofEpochDay(number);
    }
}
