package io.acceptability.record;

import java.util.List;

/**
 * How many there are of what. Pending, held, held with repair, broke and unresolvable make up delivered; unconfirmed are some of them,
 * and refusals are none of them.
 *
 * @param refused the ids of the times the gate refused, once per state of affairs
 */
public record Counts(
        Count delivered,
        Count pending,
        Count held,
        Count heldWithRepair,
        Count broke,
        Count unresolvable,
        Count unconfirmed,
        Count refused) {
    static Counts of(List<Case> cases, List<String> refusals) {
        return new Counts(
                Count.of(cases.stream()),
                with(cases, Result.PENDING),
                with(cases, Result.HELD),
                with(cases, Result.HELD_WITH_REPAIR),
                with(cases, Result.BROKE),
                with(cases, Result.UNRESOLVABLE),
                Count.of(cases.stream().filter(it -> !it.confirmed())),
                new Count(refusals));
    }

    private static Count with(List<Case> cases, Result result) {
        return Count.of(cases.stream().filter(it -> it.result() == result));
    }
}
