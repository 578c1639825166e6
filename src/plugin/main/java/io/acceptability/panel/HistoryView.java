package io.acceptability.panel;

import java.util.List;

/**
 * The verdict over time, as one quiet line: the better, the higher.
 *
 * @param path the line through the dots, as SVG writes it
 * @param label the same in words
 */
public record HistoryView(int width, String path, String label, List<HistoryDot> dots) {}
