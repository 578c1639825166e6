package io.acceptability.panel;

/** An issue the viewer may see. */
public record IssueLink(String key, String summary, String href) {}
