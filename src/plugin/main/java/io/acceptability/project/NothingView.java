package io.acceptability.project;

/**
 * Why there is nothing to show, and the way on.
 *
 * @param way null where there is none, and then href is null too
 * @param inPlace whether that way only draws the list anew
 */
public record NothingView(String heading, String text, String way, String href, boolean inPlace) {}
