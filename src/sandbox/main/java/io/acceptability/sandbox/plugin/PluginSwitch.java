package io.acceptability.sandbox.plugin;

/**
 * Takes the plugin out and puts it in while the host runs, as Jira's page of apps does. It counts for this node, until its stop: unlike
 * a Jira, the sandbox neither keeps it nor tells other nodes.
 */
public interface PluginSwitch {

    /** The plugin's key. */
    String key();

    /** The plugin's name. */
    String name();

    /** The version of what is or was installed last. */
    String version();

    /** How far it is present. */
    PluginState state();

    /** How many listeners for events are registered on this node, which are all of the plugin. */
    int listeners();

    /** Stops it; its jar stays. Nothing happens when it is stopped already. */
    void disable() throws Exception;

    /** Starts it again. Nothing happens when it runs; one that is uninstalled cannot be enabled. */
    void enable() throws Exception;

    /** Stops it and forgets its jar; its tables stay. */
    void uninstall() throws Exception;

    /** Installs what the jar holds by now and enables it, in the place of what is there: an upgrade. */
    void install() throws Exception;
}
