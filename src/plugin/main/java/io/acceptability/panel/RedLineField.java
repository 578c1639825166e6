package io.acceptability.panel;

/** A red line as a form takes it; the issue as its key, empty where there is none or the viewer cannot see it. */
public record RedLineField(String text, String issue) {}
