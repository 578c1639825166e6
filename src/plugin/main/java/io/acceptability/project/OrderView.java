package io.acceptability.project;

/** A way to order the list. */
public record OrderView(String name, String label, String href, boolean current) {}
