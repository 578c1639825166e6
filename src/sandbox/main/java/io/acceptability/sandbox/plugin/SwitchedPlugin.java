package io.acceptability.sandbox.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The plugin as the host's parts see it: what is enabled right now, and nothing at all while nothing is. */
final class SwitchedPlugin implements InstalledPlugin {

    private final String key;
    private volatile Optional<LoadedPlugin> enabled = Optional.empty();
    private volatile Set<String> formerClasses = Set.of();

    SwitchedPlugin(String key) {
        this.key = key;
    }

    void on(LoadedPlugin plugin) {
        formerClasses = plugin.workflowModules().stream()
                .map(WorkflowModule::implementationClass)
                .collect(Collectors.toSet());
        enabled = Optional.of(plugin);
    }

    void off() {
        enabled = Optional.empty();
    }

    boolean isOn() {
        return enabled.isPresent();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Object create(String className) {
        return enabled.orElseThrow(() -> new IllegalStateException("the plugin " + key + " is not enabled"))
                .create(className);
    }

    @Override
    public List<WorkflowModule> workflowModules() {
        return enabled.map(LoadedPlugin::workflowModules).orElse(List.of());
    }

    @Override
    public boolean hadWorkflowClass(String className) {
        return formerClasses.contains(className);
    }

    @Override
    public List<Panel> panels(String location, Map<String, Object> context) {
        return enabled.map(plugin -> plugin.panels(location, context)).orElse(List.of());
    }

    @Override
    public List<WebAction> actions() {
        return enabled.map(LoadedPlugin::actions).orElse(List.of());
    }

    @Override
    public <T> List<AnonymizationModule<T>> anonymizationHandlers(String element, Class<T> type) {
        return enabled.map(plugin -> plugin.anonymizationHandlers(element, type))
                .orElse(List.of());
    }

    @Override
    public Menus menus() {
        return enabled.map(LoadedPlugin::menus).orElse(Menus.NONE);
    }
}
