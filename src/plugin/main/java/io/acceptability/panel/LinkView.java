package io.acceptability.panel;

/**
 * A link somebody typed.
 *
 * @param text what to show: an issue key, words for a web address, or what was typed where it leads nowhere
 * @param typed exactly what was typed
 * @param href where it leads, or null where it leads nowhere
 */
public record LinkView(String text, String typed, String href) {}
