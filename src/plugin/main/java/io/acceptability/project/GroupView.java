package io.acceptability.project;

import java.util.List;

/**
 * Deliveries that belong together.
 *
 * @param title null for those that need none
 */
public record GroupView(String title, List<RowView> rows) {}
