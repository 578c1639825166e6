package io.acceptability.project;

/**
 * A piece of a sentence.
 *
 * @param strong whether it says what to do
 * @param key whether it is the key of an issue, which stays on one line
 * @param href where that key leads to, or null
 */
public record PieceView(String text, boolean strong, boolean key, String href) {}
