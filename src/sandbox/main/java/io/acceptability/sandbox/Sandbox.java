package io.acceptability.sandbox;

import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.plugin.PluginLoader;
import io.acceptability.sandbox.web.Web;
import io.acceptability.sandbox.web.WebServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running sandbox: its parts, the plugin and the web server, started and stopped in order. */
public final class Sandbox implements Host, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    private final Options options;
    private final List<HostPart> parts;
    private final HostServices services = new HostServices();
    private final Deque<HostPart> opened = new ConcurrentLinkedDeque<>();
    private volatile WebServer web;
    private volatile PluginLoader loader;
    private volatile boolean closing;

    Sandbox(Options options, List<HostPart> parts) {
        this.options = options;
        this.parts = parts;
    }

    /** Starts everything; returns once pages are answered. */
    void start() throws Exception {
        long begin = System.nanoTime();
        // The port is taken first, so that a second sandbox fails at once.
        web = new WebServer(this);
        loader = new PluginLoader(this, pluginJar());
        for (HostPart part : parts) {
            opened.addFirst(part);
            part.services(this);
        }
        lap("services", begin);
        loader.start();
        lap("plugin", begin);
        for (HostPart part : parts) {
            part.web(this);
        }
        loader.web();
        web.start();
        lap("web", begin);
        loader.started();
        for (HostPart part : parts) {
            part.ready(this);
        }
        lap("all", begin);
    }

    @Override
    public Options options() {
        return options;
    }

    @Override
    public HostServices services() {
        return services;
    }

    @Override
    public InstalledPlugin plugin() {
        return loader.plugin();
    }

    @Override
    public Web web() {
        return web;
    }

    /** Whether the stop has begun, after which a start that is under way may fail as it likes. */
    boolean isClosing() {
        return closing;
    }

    /** Stops what has been started: first the answers, then the plugin, then the host's parts, the newest first. */
    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        close(web);
        opened.forEach(part -> close(part::stopping));
        close(loader);
        opened.forEach(Sandbox::close);
    }

    private static void close(AutoCloseable part) {
        try {
            if (part != null) {
                part.close();
            }
        } catch (Exception e) {
            LOG.warn("{} did not stop in order", part, e);
        }
    }

    private Path pluginJar() {
        Path jar = options.plugin().orElseGet(() -> Image.current().plugin());
        if (!Files.isReadable(jar)) {
            throw new StartFailure("there is no plugin to load at " + jar + "; name one with --plugin");
        }
        return jar;
    }

    private static void lap(String what, long begin) {
        LOG.info("{} after {} ms", what, (System.nanoTime() - begin) / 1_000_000);
    }
}
