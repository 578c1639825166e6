package io.acceptability.sandbox.velocity;

import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.util.introspection.Uberspect;

/** Velocity templates of one class loader, escaped as HTML. */
public final class Templates {

    private static final String UTF_8 = "UTF-8";

    private final RuntimeInstance engine;
    private final Escaping escaping;

    private Templates(ClassLoader loader, GuardedUberspect guard) {
        escaping = new Escaping(guard);
        engine = guard == null ? new RuntimeInstance() : new GuardedEngine(guard);
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new VelocityLog());
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, UTF_8);
        engine.setProperty(RuntimeConstants.OUTPUT_ENCODING, UTF_8);
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "bundle");
        engine.setProperty("bundle.resource.loader.class", ClassLoaderTemplates.class.getName());
        engine.setProperty("bundle.resource.loader.cache", "true");
        engine.setApplicationAttribute(ClassLoaderTemplates.CLASS_LOADER, loader);
        try {
            engine.init();
            if (guard != null) {
                guard.setLog(engine.getLog());
                guard.init();
            }
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    /** The host's own templates, which may call what they like. */
    public static Templates ofHost() {
        return new Templates(Templates.class.getClassLoader(), null);
    }

    /** A plugin's templates, which may call only what the list allows. */
    public static Templates ofPlugin(ClassLoader loader, AllowList allowList) {
        return new Templates(loader, new GuardedUberspect(allowList));
    }

    /** Renders a template. */
    public String render(String template, Map<String, ?> model) {
        StringWriter out = new StringWriter();
        render(template, model, out);
        return out.toString();
    }

    /** Renders a template into a writer. */
    public void render(String template, Map<String, ?> model, Writer out) {
        VelocityContext context = new VelocityContext(new HashMap<>(model));
        EventCartridge handlers = new EventCartridge();
        handlers.addEventHandler(escaping);
        handlers.attachToContext(context);
        try {
            engine.getTemplate(template, UTF_8).merge(context, out);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("template " + template + ": " + e.getMessage(), e);
        }
    }

    /** An engine whose templates see objects through the guard. */
    private static final class GuardedEngine extends RuntimeInstance {
        private final GuardedUberspect guard;

        GuardedEngine(GuardedUberspect guard) {
            this.guard = guard;
        }

        @Override
        public Uberspect getUberspect() {
            return guard;
        }
    }
}
