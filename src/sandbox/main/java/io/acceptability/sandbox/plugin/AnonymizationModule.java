package io.acceptability.sandbox.plugin;

import java.util.function.UnaryOperator;

/**
 * A module that Jira calls when a user is made anonymous.
 *
 * @param texts the plugin's texts, in the language of whoever asks
 */
public record AnonymizationModule<T>(String key, String name, T handler, UnaryOperator<String> texts) {}
