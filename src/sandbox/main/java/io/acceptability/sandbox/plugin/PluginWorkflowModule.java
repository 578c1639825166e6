package io.acceptability.sandbox.plugin;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.i18n.TemplateTexts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A workflow module of the plugin's descriptor. Jira asks its factory for one view at a time, and so does this. */
final class PluginWorkflowModule implements WorkflowModule {

    private static final String INPUT = "input-parameters";
    private static final String EDIT = "edit-parameters";
    private static final String VIEW = "view";

    private final LoadedPlugin plugin;
    private final Kind kind;
    private final Descriptor module;
    private final String implementationClass;
    private final WorkflowPluginFactory factory;

    PluginWorkflowModule(LoadedPlugin plugin, Kind kind, Descriptor module) {
        this.plugin = plugin;
        this.kind = kind;
        this.module = module;
        this.implementationClass = module.child(kind.classElement)
                .map(Descriptor::text)
                .orElseThrow(() -> new StartFailure("atlassian-plugin.xml: <" + kind.element + " key=\"" + key()
                        + "\"> has no <" + kind.classElement + ">"));
        this.factory = plugin.create(WorkflowPluginFactory.class, module.required("class"));
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return module.required("key");
    }

    @Override
    public String fullModuleKey() {
        return plugin.key() + key();
    }

    @Override
    public String name(Locale locale) {
        String key = module.attribute("i18n-name-key");
        return key.isEmpty() ? module.attribute("name") : plugin.texts().getText(locale, key);
    }

    @Override
    public String description(Locale locale) {
        return module.child("description")
                .map(element -> element.attribute("key").isEmpty()
                        ? element.text()
                        : plugin.texts().getText(locale, element.attribute("key")))
                .orElse("");
    }

    @Override
    public String implementationClass() {
        return implementationClass;
    }

    @Override
    public boolean isDeletable() {
        return !saysOf("deletable", "false");
    }

    @Override
    public boolean isUnique() {
        return saysOf("unique", "true");
    }

    private boolean saysOf(String element, String value) {
        return module.child(element).map(Descriptor::text).filter(value::equals).isPresent();
    }

    @Override
    public boolean hasParameters() {
        return module.resource("velocity", INPUT).isPresent();
    }

    @Override
    public String inputHtml(Locale locale) {
        return html(INPUT, null, locale);
    }

    @Override
    public String editHtml(AbstractDescriptor descriptor, Locale locale) {
        return html(EDIT, descriptor, locale);
    }

    @Override
    public String viewHtml(AbstractDescriptor descriptor, Locale locale) {
        return html(VIEW, descriptor, locale);
    }

    @Override
    public Map<String, String> arguments(Map<String, String[]> form) {
        Map<String, String> arguments = new LinkedHashMap<>();
        factory.getDescriptorParams(new HashMap<>(form)).forEach((name, value) -> {
            if (!(value instanceof String text)) {
                throw new IllegalStateException(implementationClass + ": the parameter " + name + " is not a string");
            }
            arguments.put(name, text);
        });
        return arguments;
    }

    private String html(String view, AbstractDescriptor descriptor, Locale locale) {
        String template = module.resource("velocity", view).orElse(null);
        if (template == null) {
            return "";
        }
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", new TemplateTexts(plugin.texts(), locale));
        context.putAll(factory.getVelocityParams(view, descriptor));
        return plugin.templates().render(template, context);
    }
}
