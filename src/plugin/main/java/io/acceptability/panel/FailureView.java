package io.acceptability.panel;

/** What is shown instead of a panel when nothing can be said of the subject: what that means, and why. */
public record FailureView(String heading, String what, String why) {}
