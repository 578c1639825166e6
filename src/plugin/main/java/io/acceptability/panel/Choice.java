package io.acceptability.panel;

/** One of the values a form offers. */
public record Choice(String value, String label, String hint, boolean selected) {}
