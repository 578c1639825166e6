package io.acceptability.panel;

/** A constraint that may be in force, with its note. */
public record ConstraintField(String kind, String label, String noteLabel, boolean inForce, String note) {}
