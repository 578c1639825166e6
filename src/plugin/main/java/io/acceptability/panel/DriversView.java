package io.acceptability.panel;

import java.util.List;

/**
 * The issues that make a reading stand as it does.
 *
 * @param rest those folded away, as many as a panel can bear
 * @param more what opens the rest, or null where there is none
 * @param search opens all of them in Jira's own search, where there are more than the rest shows; else null
 * @param hidden how many more there are that the viewer cannot see, in words, or null
 */
public record DriversView(List<IssueLink> first, List<IssueLink> rest, String more, LinkView search, String hidden) {}
