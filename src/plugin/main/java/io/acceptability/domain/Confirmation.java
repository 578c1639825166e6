package io.acceptability.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The explicit act that opens the gate, bound to what the confirmer saw.
 *
 * @param snapshot all readings and their drivers as the confirmer saw them, with the boundary and policy versions
 * @param consent the id of the evidence it rests on; that evidence names the customer party
 * @param forecast the probability, in percent from 2 to 98, that the delivery holds through the observation window
 * @param mainRisk the main reason it might not
 * @param validUntil the last day on which it counts, taken from the boundary
 */
public record Confirmation(
        Snapshot snapshot, long consent, int forecast, String mainRisk, LocalDate validUntil, Act act) {
    public static final int LOWEST_FORECAST = 2;
    public static final int HIGHEST_FORECAST = 98;

    public Confirmation {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(mainRisk, "mainRisk");
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(act, "act");
        if (forecast < LOWEST_FORECAST || forecast > HIGHEST_FORECAST) {
            throw new IllegalArgumentException("forecast " + forecast + " is not within 2 to 98 percent");
        }
    }
}
