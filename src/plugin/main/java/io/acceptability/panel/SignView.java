package io.acceptability.panel;

/**
 * A fact after the delivery that speaks for an outcome.
 *
 * @param drivers the issues behind it, or null where there are none
 */
public record SignView(String code, String text, Marked speaksFor, DriversView drivers) {}
