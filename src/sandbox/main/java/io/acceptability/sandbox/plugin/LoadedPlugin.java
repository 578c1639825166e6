package io.acceptability.sandbox.plugin;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.jira.services.CurrentRequest;
import io.acceptability.sandbox.osgi.PluginBeans;
import io.acceptability.sandbox.velocity.Templates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The plugin with its modules, once its beans are there. */
final class LoadedPlugin implements InstalledPlugin {

    private final Descriptor descriptor;
    private final PluginBeans beans;
    private final Templates templates;
    private final I18nResolver texts;
    private final JiraAuthenticationContext authentication;
    private final List<PanelModule> panels;
    private final List<WebAction> actions;
    private final Menus menus;
    private final List<WorkflowModule> workflowModules = new ArrayList<>();

    LoadedPlugin(
            Descriptor descriptor,
            PluginBeans beans,
            Templates templates,
            I18nResolver texts,
            JiraAuthenticationContext authentication) {
        this.descriptor = descriptor;
        this.beans = beans;
        this.templates = templates;
        this.texts = texts;
        this.authentication = authentication;
        panels = descriptor.children("web-panel").stream()
                .map(module -> new PanelModule(this, module))
                .sorted(Comparator.comparingInt(PanelModule::weight))
                .toList();
        actions = WebAction.of(this, descriptor);
        menus = new Menus(this, descriptor);
        for (WorkflowModule.Kind kind : WorkflowModule.Kind.values()) {
            descriptor.children(kind.element).stream()
                    .map(module -> new PluginWorkflowModule(this, kind, module))
                    .forEach(workflowModules::add);
        }
    }

    @Override
    public String key() {
        return descriptor.required("key");
    }

    @Override
    public Object create(String className) {
        return create(Object.class, className);
    }

    @Override
    public List<WorkflowModule> workflowModules() {
        return List.copyOf(workflowModules);
    }

    @Override
    public List<Panel> panels(String location, Map<String, Object> context) {
        if (CurrentRequest.leavesAppOut()) {
            return List.of();
        }
        return panels.stream()
                .filter(panel -> panel.location().equals(location))
                .map(panel -> panel.render(context))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<WebAction> actions() {
        return actions;
    }

    @Override
    public Menus menus() {
        return menus;
    }

    @Override
    public <T> List<AnonymizationModule<T>> anonymizationHandlers(String element, Class<T> type) {
        return descriptor.children(element).stream()
                .map(module -> new AnonymizationModule<>(
                        module.required("key"),
                        texts.getText(locale(), module.attribute("i18n-name-key")),
                        create(type, module.required("class")),
                        key -> texts.getText(locale(), key)))
                .toList();
    }

    /** A class of the plugin that the descriptor names. */
    Class<?> beanClass(String className) {
        try {
            return beans.load(className);
        } catch (ClassNotFoundException e) {
            throw new StartFailure("plugin " + key() + " has no class " + className);
        }
    }

    <T> T create(Class<T> type, String className) {
        try {
            return type.cast(beans.create(beanClass(className)));
        } catch (ClassCastException e) {
            throw new StartFailure("plugin " + key() + ": " + className + " is no " + type.getSimpleName());
        }
    }

    PluginBeans beans() {
        return beans;
    }

    Templates templates() {
        return templates;
    }

    I18nResolver texts() {
        return texts;
    }

    /** The language of the user whom the current request is answered for. */
    Locale locale() {
        return authentication.getLocale();
    }
}
