package io.acceptability.panel;

/**
 * When Jira was read, for scripts that say how long ago that was.
 *
 * @param at as a machine reads it
 * @param text as a person reads it where no script runs
 * @param policy under which policy it was judged
 * @param record address of the page that shows who entered what
 * @param dossier address of what a customer can be handed, or null while nothing was confirmed or delivered
 */
public record ReadView(String at, String text, String policy, String record, String dossier) {}
