package io.acceptability.sandbox.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.acceptability.sandbox.HostServices;
import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.ao.PluginActiveObjects;
import io.acceptability.sandbox.i18n.Texts;
import io.acceptability.sandbox.osgi.PluginBeans;
import io.acceptability.sandbox.osgi.PluginFramework;
import io.acceptability.sandbox.rest.PluginResources;
import io.acceptability.sandbox.scanner.IndexEntry;
import io.acceptability.sandbox.velocity.AllowList;
import io.acceptability.sandbox.velocity.Templates;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One jar of the plugin in the framework, from its installation to its end, however often it is enabled between. */
final class Installation {

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    private final PluginFramework osgi;
    private final Bundle bundle;
    private final Descriptor descriptor;
    private final HostServices services;
    private final Texts texts;
    private final Templates templates;
    private final List<ServiceRegistration<?>> own = new ArrayList<>();
    private PluginBeans beans;

    /** Lays the tables of a bundle that was just installed, and gives it what Jira makes for each plugin. */
    Installation(PluginFramework osgi, Bundle bundle, Descriptor descriptor, HostServices services, Texts texts)
            throws Exception {
        this.osgi = osgi;
        this.bundle = bundle;
        this.descriptor = descriptor;
        this.services = services;
        this.texts = texts;
        ClassLoader classes = classes();
        texts.add(classes, textLocations());
        templates = Templates.ofPlugin(classes, allowList());
        offer(TemplateRenderer.class, new PluginTemplateRenderer(templates));
        offer(
                ActiveObjects.class,
                new PluginActiveObjects(descriptor.required("key"), services.get(DataSource.class), entities()));
        requireImports();
    }

    private <T> void offer(Class<T> type, T service) {
        own.add(osgi.offer(type, service));
    }

    ClassLoader classes() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** Starts its beans and makes its modules. */
    LoadedPlugin enable() throws Exception {
        beans = osgi.start(bundle);
        return orFailure(() ->
                new LoadedPlugin(descriptor, beans, templates, texts, services.get(JiraAuthenticationContext.class)));
    }

    /** The REST resources of one of its modules. */
    List<Object> resources(Descriptor module) {
        return orFailure(() -> PluginResources.of(bundle, beans, module));
    }

    /** Tells it that Jira is up. */
    void started() {
        aware().forEach(aware -> told(aware, aware::onStart));
    }

    /** Tells it that it ends. */
    void stopping() {
        aware().forEach(aware -> told(aware, aware::onStop));
    }

    private List<LifecycleAware> aware() {
        return osgi.offeredBy(bundle, LifecycleAware.class);
    }

    // As Jira does it: one that breaks is logged, and everything else goes on.
    private static void told(LifecycleAware aware, Runnable what) {
        try {
            what.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} failed when Jira told it that it starts or stops", aware.getClass(), e);
        }
    }

    /** Stops its beans. */
    void disable() throws Exception {
        stopping();
        bundle.stop();
    }

    /** Takes it out of the framework with all that was made for it, but its tables. */
    void uninstall() throws Exception {
        texts.remove(classes());
        own.forEach(ServiceRegistration::unregister);
        osgi.uninstall(bundle);
    }

    private <T> T orFailure(Callable<T> modules) {
        try {
            return modules.call();
        } catch (Exception e) {
            throw PluginFramework.contextFailed(descriptor.required("key"), e);
        }
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

    private void requireImports() throws Exception {
        URL index = bundle.getEntry("META-INF/plugin-components/imports");
        if (index == null) {
            return;
        }
        Set<String> offered = Stream.concat(
                        services.offered().keySet().stream(), Stream.of(TemplateRenderer.class, ActiveObjects.class))
                .map(Class::getName)
                .collect(Collectors.toSet());
        for (IndexEntry entry : IndexEntry.read(index)) {
            if (!offered.contains(entry.type())) {
                throw new StartFailure(
                        "plugin " + descriptor.required("key") + " does not start: no service " + entry.type());
            }
        }
    }
}
