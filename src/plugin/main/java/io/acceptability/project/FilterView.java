package io.acceptability.project;

import java.util.List;

/**
 * A filter of the list.
 *
 * @param name as it stands in the address
 * @param active whether it leaves anything out
 */
public record FilterView(String name, String label, List<Choice> choices, boolean active) {}
