package io.acceptability.panel;

/** The one act that would move the judgement most, and the button that does it; null where the viewer cannot do it here. */
public record NextView(String code, String text, ActView act) {}
