package io.acceptability.panel;

/** A line of the boundary: a text, and the issue that stands for it, or null. */
public record LineView(String text, IssueLink issue) {}
