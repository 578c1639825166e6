package io.acceptability.panel;

import java.util.List;

/** The acceptance boundary, as the customer would read it. Lists may be empty; {@code outside} is null when nothing is. */
public record BoundaryView(
        String version,
        String accepted,
        String outside,
        List<String> constraints,
        List<LineView> redLines,
        List<ConcessionView> conceded,
        String accountable,
        String validUntil,
        boolean expired,
        String writtenBy) {
    public boolean hasConstraints() {
        return !constraints.isEmpty();
    }

    public boolean hasRedLines() {
        return !redLines.isEmpty();
    }

    public boolean hasConceded() {
        return !conceded.isEmpty();
    }
}
