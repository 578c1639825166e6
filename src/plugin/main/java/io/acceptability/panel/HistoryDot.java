package io.acceptability.panel;

/** One change of the verdict on the history line. */
public record HistoryDot(int x, int y, String tone, boolean last, String title) {}
