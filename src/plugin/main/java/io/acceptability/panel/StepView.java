package io.acceptability.panel;

/** One of the first things to do where nothing has been entered yet. */
public record StepView(String title, String text, ActView act) {}
