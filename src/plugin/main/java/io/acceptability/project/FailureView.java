package io.acceptability.project;

/** What cannot be shown, and why. */
public record FailureView(String what, String why) {}
