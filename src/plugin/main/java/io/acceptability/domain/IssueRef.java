package io.acceptability.domain;

/** Points at an issue by its id, so that what a reader may not see is decided where the sentence is worded. */
public record IssueRef(long id) {}
