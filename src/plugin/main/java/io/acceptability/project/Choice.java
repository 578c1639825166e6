package io.acceptability.project;

/** One of several values to choose from; an empty value is any. */
public record Choice(String value, String label, boolean selected) {}
