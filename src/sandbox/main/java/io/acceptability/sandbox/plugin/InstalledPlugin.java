package io.acceptability.sandbox.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plugin, as the host's parts use it: what it brings along right now, which is nothing while it is disabled. */
public interface InstalledPlugin {

    /** The plugin's key. */
    String key();

    /** A new instance of a class of the plugin, with the plugin's beans as constructor arguments. */
    Object create(String className);

    /** The validators, conditions and post functions of the plugin. */
    List<WorkflowModule> workflowModules();

    /** The workflow module whose implementation the workflow's XML names. */
    default Optional<WorkflowModule> workflowModule(String implementationClass) {
        return workflowModules().stream()
                .filter(module -> module.implementationClass().equals(implementationClass))
                .findFirst();
    }

    /** Whether a workflow module with this implementation was there, now or before the plugin was disabled. */
    default boolean hadWorkflowClass(String implementationClass) {
        return workflowModule(implementationClass).isPresent();
    }

    /**
     * The panels to show at a location, in order: those whose conditions hold and that render something.
     *
     * @param context what Jira gives the panels there ({@code user}, {@code project}, {@code issue}, {@code helper}…)
     */
    List<Panel> panels(String location, Map<String, Object> context);

    /** The pages that the plugin brings along. */
    List<WebAction> actions();

    /** What the plugin does when a user is made anonymous, of one kind, in the order of its descriptor. */
    <T> List<AnonymizationModule<T>> anonymizationHandlers(String element, Class<T> type);

    /** The entries that the plugin adds to Jira's menus. */
    Menus menus();
}
