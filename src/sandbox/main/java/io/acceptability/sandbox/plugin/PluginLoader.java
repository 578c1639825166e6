package io.acceptability.sandbox.plugin;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.acceptability.sandbox.Host;
import io.acceptability.sandbox.HostServices;
import io.acceptability.sandbox.Image;
import io.acceptability.sandbox.events.Events;
import io.acceptability.sandbox.i18n.Texts;
import io.acceptability.sandbox.osgi.PluginFramework;
import io.acceptability.sandbox.webres.WebResources;
import io.acceptability.sandbox.webwork.ActionPages;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the plugin's jar as Jira does (bundle, services, beans, modules), and takes it out and puts it in again at run time. */
public final class PluginLoader implements PluginSwitch, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PluginLoader.class);
    private static final Set<String> KNOWN = Set.of(
            "plugin-info",
            "resource",
            "ao",
            "web-resource",
            "web-panel",
            "web-section",
            "web-item",
            "webwork1",
            "rest",
            "rest-migration",
            "velocity-allowlist",
            "user-anonymization-handler",
            "user-key-change-handler",
            "user-name-change-handler",
            "workflow-validator",
            "workflow-condition",
            "workflow-function");

    private final Host host;
    private final Path jar;
    private final Texts texts = new Texts();
    private final WebResources webResources;
    private final CompletableFuture<PluginFramework> framework;
    private final SwitchedPlugin plugin;
    private volatile Descriptor descriptor;
    private volatile Installation installation;

    /** Prepares to load this jar, the framework in the background; an unreadable jar fails here. */
    public PluginLoader(Host host, Path jar) {
        this.host = host;
        this.jar = jar;
        this.descriptor = Descriptor.of(jar);
        this.plugin = new SwitchedPlugin(key());
        this.webResources = new WebResources(texts);
        host.services().keep(WebResources.class, webResources);
        host.services().keep(PluginSwitch.class, this);
        Path storage = host.options().home().resolve("osgi");
        List<Path> bundles = Image.current().bundles();
        this.framework = CompletableFuture.supplyAsync(() -> PluginFramework.start(storage, bundles));
    }

    /** Starts the plugin; the host's services are there. */
    public synchronized void start() throws Exception {
        HostServices services = host.services();
        services.offer(I18nResolver.class, texts);
        services.offer(PageBuilderService.class, webResources.pageBuilder());
        services.offer(ApplicationProperties.class, new BaseUrl(host.web()));
        services.offered().forEach(framework.join()::offer);
        load();
        Set<String> ignored = descriptor.children().stream()
                .map(Descriptor::element)
                .filter(element -> !KNOWN.contains(element))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!ignored.isEmpty()) {
            LOG.warn("Modules that this host does not know and leaves out: {}", ignored);
        }
    }

    private void load() throws Exception {
        PluginFramework osgi = framework.join();
        installation = new Installation(osgi, osgi.install(jar), descriptor, host.services(), texts);
        plugin.on(installation.enable());
        webResources.add(descriptor, installation.classes());
    }

    /** Adds the plugin's pages and REST resources to the web server. */
    public synchronized void web() {
        new ActionPages(host).addTo(host.web(), plugin);
        openRest();
    }

    private void openRest() {
        for (Descriptor module : descriptor.children("rest")) {
            host.web().rest(restPath(module), installation.resources(module));
        }
    }

    private static String restPath(Descriptor module) {
        return "/rest/" + module.required("path").replaceFirst("^/", "") + "/" + module.required("version");
    }

    /** Tells the plugin that Jira is up, once its pages are answered. */
    public synchronized void started() {
        installation.started();
    }

    /** The plugin, whether it is enabled or not. */
    public InstalledPlugin plugin() {
        return plugin;
    }

    @Override
    public String key() {
        return descriptor.required("key");
    }

    @Override
    public String name() {
        return descriptor.attribute("name");
    }

    @Override
    public String version() {
        return descriptor
                .child("plugin-info")
                .flatMap(info -> info.child("version"))
                .map(Descriptor::text)
                .orElse("");
    }

    @Override
    public PluginState state() {
        if (plugin.isOn()) {
            return PluginState.ENABLED;
        }
        return installation == null ? PluginState.UNINSTALLED : PluginState.DISABLED;
    }

    @Override
    public int listeners() {
        return host.services()
                .find(EventPublisher.class)
                .filter(Events.class::isInstance)
                .map(events -> ((Events) events).listeners())
                .orElse(0);
    }

    @Override
    public synchronized void disable() throws Exception {
        if (!plugin.isOn()) {
            return;
        }
        // First nobody gets in any more, then what is inside ends.
        plugin.off();
        descriptor.children("rest").forEach(module -> host.web().rest(restPath(module), List.of()));
        webResources.remove(key());
        installation.disable();
        LOG.info("{} is disabled", key());
    }

    @Override
    public synchronized void enable() throws Exception {
        if (installation == null) {
            throw new IllegalStateException(key() + " is not installed.");
        }
        if (!plugin.isOn()) {
            LoadedPlugin loaded = installation.enable();
            open(loaded);
        }
    }

    private void open(LoadedPlugin loaded) {
        webResources.add(descriptor, installation.classes());
        openRest();
        plugin.on(loaded);
        installation.started();
        LOG.info("{} is enabled", key());
    }

    @Override
    public synchronized void uninstall() throws Exception {
        disable();
        if (installation != null) {
            installation.uninstall();
            installation = null;
            LOG.info("{} is uninstalled", key());
        }
    }

    @Override
    public synchronized void install() throws Exception {
        uninstall();
        descriptor = Descriptor.of(jar);
        PluginFramework osgi = framework.join();
        installation = new Installation(osgi, osgi.install(jar), descriptor, host.services(), texts);
        open(installation.enable());
    }

    @Override
    public void close() throws BundleException {
        if (plugin.isOn()) {
            installation.stopping();
        }
        framework.join().close();
    }
}
