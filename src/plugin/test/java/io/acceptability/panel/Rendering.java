package io.acceptability.panel;

import io.acceptability.Assessed;
import io.acceptability.Bundles;
import io.acceptability.IssueName;
import io.acceptability.Wording;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Renders templates as the host does: Velocity 1.6, every reference escaped. A reference that renders raw is a fault. */
public final class Rendering {
    private static final Bundles TEXTS = Bundles.all();

    private Rendering() {}

    static String of(Assessed assessed, Locale locale) {
        return render(Map.of("panel", view(assessed, locale)));
    }

    static PanelView view(Assessed assessed, Locale locale) {
        Wording wording = new Wording(
                TEXTS,
                locale,
                ZoneOffset.UTC,
                id -> assessed.names().of(id).map(IssueName::key),
                id -> Optional.of(assessed.subject().projectName()));
        return PanelViews.of(assessed, Optional.empty(), new Words(wording), "/jira", "acc-issue-10042");
    }

    static String render(Map<String, Object> values) {
        return render(PanelRenderer.TEMPLATE, values);
    }

    /** Any template of the app, with these values. */
    public static String render(String template, Map<String, Object> values) {
        try {
            VelocityEngine engine = new VelocityEngine();
            engine.setProperty("resource.loader", "class");
            engine.setProperty(
                    "class.resource.loader.class",
                    "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
            engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
            engine.setProperty("input.encoding", "UTF-8");
            engine.init();
            VelocityContext context = new VelocityContext();
            values.forEach(context::put);
            EventCartridge cartridge = new EventCartridge();
            cartridge.addEventHandler((ReferenceInsertionEventHandler) Rendering::escaped);
            cartridge.attachToContext(context);
            StringWriter html = new StringWriter();
            engine.getTemplate(template).merge(context, html);
            return html.toString();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** What is read on the page: without what waits in dialogs, without tags, blanks as one. */
    public static String shown(String html) {
        return html.replaceAll("(?s)<template data-acc-dialog.*</template>", "")
                .replaceAll("(?s)<svg.*?</svg>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Object escaped(String reference, Object value) {
        if (value == null) {
            throw new AssertionError(reference + " renders raw");
        }
        return escaped(value.toString());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
