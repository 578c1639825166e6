package io.acceptability.project;

/** How one of the four dimensions stands. */
public record DimensionView(String name, Mark standing) {}
