package io.acceptability.project;

/**
 * A count of the headline with its words.
 *
 * @param strong whether it is what the reader must see first
 * @param separator what comes between it and the next
 */
public record PartView(String text, boolean strong, String separator) {}
