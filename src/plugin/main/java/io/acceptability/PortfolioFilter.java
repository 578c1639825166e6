package io.acceptability;

import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Verdict;

/** Which deliveries of a portfolio are asked for; null is any. */
public record PortfolioFilter(
        @Nullable Verdict verdict,
        ConfirmationStatus.@Nullable State confirmation,
        @Nullable Silence silence) {
    /** How long the customer has not been heard. Part of the REST contract: never rename. */
    public enum Silence {
        /** For as long as the policy allows, or longer. */
        PAST_THRESHOLD,
        /** For less than that. */
        WITHIN_THRESHOLD,
        /** No contact was ever recorded. */
        NEVER_HEARD
    }

    /** Every delivery. */
    public static final PortfolioFilter ALL = new PortfolioFilter(null, null, null);
}
