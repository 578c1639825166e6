package io.acceptability.panel;

/** One reason why the gate is closed: what is there, what was expected, and the way to it. */
public record ReasonView(String code, String observed, String expected, ActView act) {}
