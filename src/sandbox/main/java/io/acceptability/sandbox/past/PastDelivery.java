package io.acceptability.sandbox.past;

import java.time.Instant;

/**
 * One delivery of the past. Names are the app's own.
 *
 * @param way how it came into the delivered status
 * @param forecast in percent; null where nobody confirmed
 * @param chance with which it was to hold
 * @param strained the reading that was strained and conceded, or null
 * @param refused whether the gate refused it once before
 * @param outcome what was said last, or null while it is pending
 * @param firstTakenForHeld whether it was said to have held before it was said to have broken
 * @param inside whether what failed lay inside the boundary; null where nothing failed
 * @param saidAfterDays after how many days the outcome was recorded
 */
record PastDelivery(
        Manager manager,
        Instant at,
        String way,
        Integer forecast,
        double chance,
        String strained,
        boolean refused,
        String outcome,
        boolean firstTakenForHeld,
        Boolean inside,
        String dimension,
        String misreading,
        String cooperation,
        String reasoning,
        int saidAfterDays) {

    static final String GATE = "GATE";
    static final String HELD = "HELD";
    static final String HELD_WITH_REPAIR = "HELD_WITH_REPAIR";
    static final String BROKE = "BROKE";
    static final String UNRESOLVABLE = "UNRESOLVABLE";

    boolean confirmed() {
        return way.equals(GATE);
    }

    /** Whether it is known to have held or broken. */
    boolean resolved() {
        return outcome != null && !outcome.equals(UNRESOLVABLE);
    }

    /** Whether it held, where held with repair counts as held. */
    boolean held() {
        return HELD.equals(outcome) || HELD_WITH_REPAIR.equals(outcome);
    }
}
