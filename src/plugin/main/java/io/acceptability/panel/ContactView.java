package io.acceptability.panel;

/** A conversation with the customer. */
public record ContactView(String when, String person, String note, String by) {}
