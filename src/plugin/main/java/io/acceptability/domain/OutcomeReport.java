package io.acceptability.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What somebody says of a delivery afterwards.
 *
 * @param insideBoundary whether what failed lay inside the boundary, so that it was misjudged, or outside of it, so that it is new demand;
 *     none where nothing failed
 * @param dimension which dimension failed, or none
 * @param misreading which misreading it was, or none
 * @param cooperation whether the cooperation goes on; none only where the outcome is unresolvable
 * @param soundReasoning whether the reasoning was sound, as said before the outcome was seen; none where it was not asked
 * @param note a short lesson; may be empty
 */
public record OutcomeReport(
        OutcomeKind outcome,
        @Nullable Boolean insideBoundary,
        @Nullable Dimension dimension,
        @Nullable Misreading misreading,
        @Nullable Cooperation cooperation,
        @Nullable Reasoning soundReasoning,
        String note) {
    private static final String KEY = "acceptability.outcome.fault.";

    public OutcomeReport {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(note, "note");
    }

    /** Every reason why the parts do not fit each other, in order; none when they do. */
    public List<Text> faults() {
        List<Text> faults = new ArrayList<>();
        Text named = outcome.label();
        if (outcome.somethingFailed()) {
            if (insideBoundary == null) {
                faults.add(Text.of(KEY + "inside-missing", named));
            }
            if (dimension == null && outcome == OutcomeKind.BROKE) {
                faults.add(Text.of(KEY + "dimension-missing", named));
            }
            if (misreading != null && Boolean.FALSE.equals(insideBoundary)) {
                faults.add(Text.of(KEY + "misreading-outside"));
            }
        } else {
            if (insideBoundary != null) {
                faults.add(Text.of(KEY + "inside-needless", named));
            }
            if (dimension != null) {
                faults.add(Text.of(KEY + "dimension-needless", named));
            }
            if (misreading != null) {
                faults.add(Text.of(KEY + "misreading-needless", named));
            }
        }
        if (cooperation == null && outcome != OutcomeKind.UNRESOLVABLE) {
            faults.add(Text.of(KEY + "cooperation-missing", named));
        }
        return faults;
    }
}
