package io.acceptability.sandbox.plugin;

/** How far a plugin is present. */
public enum PluginState {
    /** Its modules answer. */
    ENABLED,
    /** Its jar is known, nothing of it answers. */
    DISABLED,
    /** Nothing of it is left but its data. */
    UNINSTALLED
}
