package io.acceptability.panel;

import java.util.List;

/** What the form for the boundary starts with: the current text, or nothing. */
public record BoundaryFields(
        String accepted,
        String outside,
        List<ConstraintField> constraints,
        List<RedLineField> redLines,
        String accountable,
        String validUntil) {}
