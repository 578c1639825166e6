package io.acceptability;

/** What a viewer may do with a subject, beside looking at it. */
public record Rights(boolean judge, boolean confirm) {}
