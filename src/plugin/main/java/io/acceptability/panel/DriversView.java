package io.acceptability.panel;

import java.util.List;

/**
 * The issues that make a reading stand as it does.
 *
 * @param more what opens the rest, or null where there is none
 * @param hidden how many more there are that the viewer cannot see, in words, or null
 */
public record DriversView(List<IssueLink> first, List<IssueLink> rest, String more, String hidden) {}
