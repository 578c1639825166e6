package io.acceptability.project;

import java.util.List;

/**
 * The whole project in a sentence or two.
 *
 * @param lead how many are under way
 * @param parts what to expect of those
 * @param more what else there is to know
 */
public record HeadlineView(String lead, List<PartView> parts, List<String> more) {}
