package io.acceptability.sandbox.plugin;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.acceptability.sandbox.velocity.Templates;
import java.io.Writer;
import java.util.Map;

/** Renders the plugin's own templates for the plugin. */
record PluginTemplateRenderer(Templates templates) implements TemplateRenderer {

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) {
        try {
            templates.render(templateName, context, writer);
        } catch (RuntimeException e) {
            throw new RenderingException("template " + templateName + " cannot be rendered", e);
        }
    }
}
