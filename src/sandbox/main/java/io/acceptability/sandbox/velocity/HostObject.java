package io.acceptability.sandbox.velocity;

/** An object that the host itself puts into the context of templates, and whose methods Jira's own list allows. */
public interface HostObject {}
