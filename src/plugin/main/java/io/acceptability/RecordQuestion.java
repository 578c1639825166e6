package io.acceptability;

import io.acceptability.domain.Nullable;
import java.time.LocalDate;

/**
 * Whose judgement record is asked for, and of which deliveries.
 *
 * @param project the key of a project whose deliveries count, or none for all
 * @param author the user key or name of the person whose judgements count, or none for everybody's
 * @param from the first day of delivery that counts, in the host's own time zone, or none
 * @param to the last one, or none
 * @param repairCounts whether held with repair counts as held
 */
public record RecordQuestion(
        @Nullable String project,
        @Nullable String author,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean repairCounts) {
    /** Everything that this person judged. */
    public static RecordQuestion of(String author, boolean repairCounts) {
        return new RecordQuestion(null, author, null, null, repairCounts);
    }
}
