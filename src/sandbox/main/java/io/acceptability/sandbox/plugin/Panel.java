package io.acceptability.sandbox.plugin;

/**
 * A web panel, rendered for one request.
 *
 * @param completeKey the key of plugin and module, {@code plugin:module}
 * @param id the id of the panel's frame
 * @param heading the heading; empty for a panel without one
 * @param headless whether the panel goes without a frame
 * @param contentHtml the content, or an inline error
 */
public record Panel(String completeKey, String id, String heading, boolean headless, String contentHtml) {}
