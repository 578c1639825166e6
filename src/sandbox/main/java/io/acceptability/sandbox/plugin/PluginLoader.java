package io.acceptability.sandbox.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.acceptability.sandbox.Host;
import io.acceptability.sandbox.HostServices;
import io.acceptability.sandbox.Image;
import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.ao.PluginActiveObjects;
import io.acceptability.sandbox.i18n.Texts;
import io.acceptability.sandbox.osgi.PluginBeans;
import io.acceptability.sandbox.osgi.PluginFramework;
import io.acceptability.sandbox.rest.PluginResources;
import io.acceptability.sandbox.scanner.IndexEntry;
import io.acceptability.sandbox.velocity.AllowList;
import io.acceptability.sandbox.velocity.Templates;
import io.acceptability.sandbox.webres.WebResources;
import io.acceptability.sandbox.webwork.ActionPages;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the plugin's jar as Jira does: bundle, services, beans, modules. */
public final class PluginLoader implements AutoCloseable {

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
    private final Descriptor descriptor;
    private final Texts texts = new Texts();
    private final WebResources webResources;
    private final CompletableFuture<PluginFramework> framework;
    private Bundle bundle;
    private LoadedPlugin plugin;

    /** Prepares to load this jar, the framework in the background; an unreadable jar fails here. */
    public PluginLoader(Host host, Path jar) {
        this.host = host;
        this.jar = jar;
        this.descriptor = Descriptor.of(jar);
        this.webResources = new WebResources(texts);
        host.services().keep(WebResources.class, webResources);
        Path storage = host.options().home().resolve("osgi");
        List<Path> bundles = Image.current().bundles();
        this.framework = CompletableFuture.supplyAsync(() -> PluginFramework.start(storage, bundles));
    }

    /** Starts the plugin; the host's services are there. */
    public void start() throws Exception {
        PluginFramework osgi = framework.join();
        bundle = osgi.install(jar);
        HostServices services = host.services();
        services.offer(I18nResolver.class, texts);
        services.offer(PageBuilderService.class, webResources.pageBuilder());
        services.offer(ApplicationProperties.class, new BaseUrl(host.web()));
        ClassLoader classes = bundle.adapt(BundleWiring.class).getClassLoader();
        texts.add(classes, textLocations());
        Templates templates = Templates.ofPlugin(classes, allowList());
        services.offer(TemplateRenderer.class, new PluginTemplateRenderer(templates));
        services.offer(
                ActiveObjects.class,
                new PluginActiveObjects(descriptor.required("key"), services.get(DataSource.class), entities()));
        requireImports(services);
        services.offered().forEach(osgi::offer);
        PluginBeans beans = osgi.start(bundle);
        plugin = orFailure(() ->
                new LoadedPlugin(descriptor, beans, templates, texts, services.get(JiraAuthenticationContext.class)));
        webResources.add(descriptor, classes);
        Set<String> ignored = descriptor.children().stream()
                .map(Descriptor::element)
                .filter(element -> !KNOWN.contains(element))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!ignored.isEmpty()) {
            LOG.warn("Modules that this host does not know and leaves out: {}", ignored);
        }
    }

    /** Adds the plugin's pages and REST resources to the web server. */
    public void web() throws Exception {
        new ActionPages(host).addTo(host.web(), plugin.actions());
        for (Descriptor module : descriptor.children("rest")) {
            String path = "/rest/" + module.required("path").replaceFirst("^/", "");
            List<Object> resources = orFailure(() -> PluginResources.of(bundle, plugin.beans(), module));
            host.web().rest(path + "/" + module.required("version"), resources);
        }
    }

    /** Tells the plugin that Jira is up, once its pages are answered. */
    public void started() {
        for (LifecycleAware aware : framework.join().offeredBy(bundle, LifecycleAware.class)) {
            told(aware, aware::onStart);
        }
    }

    // As Jira does it: one that breaks is logged, and everything else goes on.
    private static void told(LifecycleAware aware, Runnable what) {
        try {
            what.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} failed when Jira told it that it starts or stops", aware.getClass(), e);
        }
    }

    private <T> T orFailure(Callable<T> modules) {
        try {
            return modules.call();
        } catch (Exception e) {
            throw PluginFramework.contextFailed(descriptor.required("key"), e);
        }
    }

    /** The plugin, once started. */
    public InstalledPlugin plugin() {
        return plugin;
    }

    private AllowList allowList() {
        List<String> entries = new ArrayList<>();
        descriptor
                .children("velocity-allowlist")
                .forEach(list -> list.children("method").forEach(method -> entries.add(method.text())));
        entries.removeIf(entry -> !isOwn(entry));
        try {
            return AllowList.of(entries);
        } catch (IllegalArgumentException e) {
            throw new StartFailure("atlassian-plugin.xml: " + e.getMessage());
        }
    }

    /** A plugin opens its own classes to templates, never those of Jira or Java. */
    private boolean isOwn(String entry) {
        boolean own = bundle.getEntry(entry.replaceFirst("#.*", "").strip().replace('.', '/') + ".class") != null;
        if (!own) {
            LOG.warn("velocity-allowlist: {} is left out, its class is not one of the plugin's", entry);
        }
        return own;
    }

    private List<String> textLocations() {
        return descriptor.children("resource").stream()
                .filter(resource -> resource.attribute("type").equals("i18n"))
                .map(resource -> resource.required("location"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Class<? extends RawEntity<?>>> entities() {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (Descriptor module : descriptor.children("ao")) {
            for (Descriptor entity : module.children("entity")) {
                try {
                    entities.add((Class<? extends RawEntity<?>>) bundle.loadClass(entity.text()));
                } catch (ClassNotFoundException e) {
                    throw new StartFailure("atlassian-plugin.xml: there is no entity " + entity.text());
                }
            }
        }
        return entities;
    }

    private void requireImports(HostServices services) throws Exception {
        URL index = bundle.getEntry("META-INF/plugin-components/imports");
        if (index == null) {
            return;
        }
        Set<String> offered =
                services.offered().keySet().stream().map(Class::getName).collect(Collectors.toSet());
        for (IndexEntry entry : IndexEntry.read(index)) {
            if (!offered.contains(entry.type())) {
                throw new StartFailure(
                        "plugin " + descriptor.required("key") + " does not start: no service " + entry.type());
            }
        }
    }

    @Override
    public void close() throws BundleException {
        if (bundle != null) {
            for (LifecycleAware aware : framework.join().offeredBy(bundle, LifecycleAware.class)) {
                told(aware, aware::onStop);
            }
        }
        framework.join().close();
    }
}
