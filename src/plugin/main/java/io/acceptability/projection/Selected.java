package io.acceptability.projection;

import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Verdict;
import java.time.LocalDate;

/**
 * Which rows of a project are asked for, and in which order. Null is any.
 *
 * @param heardFrom the last contact was on this day or later
 * @param heardBefore the last contact was before this day
 * @param neverHeard whether there was no contact at all
 */
public record Selected(
        Order order,
        @Nullable Verdict verdict,
        ConfirmationStatus.@Nullable State confirmation,
        @Nullable LocalDate heardFrom,
        @Nullable LocalDate heardBefore,
        boolean neverHeard) {
    /** By which rank. */
    public enum Order {
        WORST("WORST_RANK"),
        SILENT("SILENT_RANK"),
        EXPIRY("EXPIRY_RANK");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** All of them, the worst first. */
    public static final Selected ALL = new Selected(Order.WORST, null, null, null, null, false);
}
