package io.acceptability.domain;

/** Points at a project by its id; worded as its key and name. */
public record ProjectRef(long id) {}
