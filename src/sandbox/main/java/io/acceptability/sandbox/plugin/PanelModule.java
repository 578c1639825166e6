package io.acceptability.sandbox.plugin;

import com.atlassian.plugin.web.ContextProvider;
import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.i18n.TemplateTexts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A {@code <web-panel>}: shown where its conditions hold and its template renders something. */
final class PanelModule {

    private static final Logger LOG = LoggerFactory.getLogger(PanelModule.class);

    private final LoadedPlugin plugin;
    private final Descriptor module;
    private final String template;
    private final Conditions conditions;
    private final Optional<ContextProvider> contextProvider;

    PanelModule(LoadedPlugin plugin, Descriptor module) {
        this.plugin = plugin;
        this.module = module;
        this.template = module.resource("velocity", "view")
                .orElseThrow(() -> new StartFailure("atlassian-plugin.xml: web-panel " + module.required("key")
                        + " has no velocity resource 'view'"));
        this.conditions = Conditions.of(plugin, module);
        this.contextProvider = module.child("context-provider").map(element -> {
            ContextProvider provider = plugin.create(ContextProvider.class, element.required("class"));
            provider.init(element.parameters());
            return provider;
        });
    }

    String location() {
        return module.required("location");
    }

    int weight() {
        return weight(module);
    }

    /** Where a fragment stands among others: the lighter, the higher. */
    static int weight(Descriptor module) {
        String weight = module.attribute("weight");
        return weight.isEmpty() ? 1000 : Integer.parseInt(weight);
    }

    Optional<Panel> render(Map<String, Object> context) {
        String key = module.required("key");
        String completeKey = plugin.key() + ":" + key;
        Locale locale = plugin.locale();
        String html;
        try {
            if (!conditions.hold(context)) {
                return Optional.empty();
            }
            Map<String, Object> seen = new HashMap<>();
            seen.put("i18n", new TemplateTexts(plugin.texts(), locale));
            seen.putAll(contextProvider
                    .map(provider -> provider.getContextMap(new HashMap<>(context)))
                    .orElse(context));
            html = plugin.templates().render(template, seen);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Web panel {} failed", completeKey, e);
            html = "<div class=\"aui-message aui-message-error\"><p>Error rendering '" + completeKey
                    + "'. Please contact your Jira administrators.</p></div>";
        }
        if (html.isBlank()) {
            return Optional.empty();
        }
        String heading = module.child("label")
                .map(label -> plugin.texts().getText(locale, label.required("key")))
                .orElse("");
        boolean headless = Boolean.parseBoolean(module.parameters().get("headless"));
        return Optional.of(new Panel(completeKey, key, heading, headless, html.strip()));
    }
}
