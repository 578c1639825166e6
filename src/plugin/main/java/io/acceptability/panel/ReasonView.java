package io.acceptability.panel;

/** One reason why the gate is closed: what is there, what there has to be instead, and the way to it. */
public record ReasonView(String code, String observed, String wanted, ActView act) {}
