package io.acceptability.sandbox.osgi;

import io.acceptability.sandbox.StartFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.felix.framework.Felix;
import org.osgi.framework.AllServiceListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.FrameworkWiring;

/** The OSGi framework that loads the plugin, with Spring inside as on a Jira. */
public final class PluginFramework implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;
    private static final Pattern MISSING_PACKAGE = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)");

    private final Felix felix;
    private final BundleContext system;

    /**
     * Starts the framework.
     *
     * @param storage a folder for its cache; what it holds from before is dropped
     * @param bundles the bundles of Spring and Gemini
     */
    public static PluginFramework start(Path storage, List<Path> bundles) {
        try {
            return new PluginFramework(storage, bundles);
        } catch (BundleException | IOException e) {
            throw new StartFailure("the plugin framework does not start in " + storage + ": " + e.getMessage(), e);
        }
    }

    private PluginFramework(Path storage, List<Path> bundles) throws BundleException, IOException {
        Map<String, Object> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, HostPackages.all());
        settings.put("felix.log.logger", new FrameworkLog());
        felix = new Felix(settings);
        felix.start();
        system = felix.getBundleContext();
        try (InputStream scanner = ScannerBundle.jar()) {
            Bundle namespace = system.installBundle("sandbox:scanner", scanner);
            for (Path jar : bundles) {
                system.installBundle(jar.toUri().toString());
            }
            namespace.start();
            for (Bundle bundle : system.getBundles()) {
                if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                    bundle.start();
                }
            }
        }
    }

    /** Offers a service of the host to plugins, until it is unregistered. */
    public ServiceRegistration<?> offer(Class<?> type, Object service) {
        return system.registerService(type.getName(), service, null);
    }

    /** The services of a type that a started plugin offers. */
    public <T> List<T> offeredBy(Bundle bundle, Class<T> type) {
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        return Stream.ofNullable(registered)
                .flatMap(Arrays::stream)
                .filter(reference -> Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS))
                        .contains(type.getName()))
                .map(reference -> type.cast(system.getService(reference)))
                .toList();
    }

    /** Installs a plugin's jar and resolves its imports, without starting it. */
    public Bundle install(Path jar) throws BundleException {
        Bundle bundle;
        try (InputStream in = Files.newInputStream(jar)) {
            bundle = system.installBundle("sandbox:plugin:" + jar.getFileName(), in);
        } catch (IOException | BundleException e) {
            throw new StartFailure("plugin " + jar + " cannot be read: " + e.getMessage(), e);
        }
        if (!felix.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
            try {
                bundle.start(); // Only to be told why not.
            } catch (BundleException e) {
                throw unresolved(bundle.getSymbolicName(), e);
            }
        }
        return bundle;
    }

    /** Starts a plugin and waits until its beans are there. */
    public PluginBeans start(Bundle bundle) throws Exception {
        String name = bundle.getSymbolicName();
        CompletableFuture<Object> context = new CompletableFuture<>();
        Dictionary<String, Object> marked = new Hashtable<>(Map.of("sandbox", "context-failures"));
        BiConsumer<String, Throwable> failures = (failed, reason) -> {
            if (failed.equals(name)) {
                context.completeExceptionally(reason);
            }
        };
        var registration = system.registerService(BiConsumer.class.getName(), failures, marked);
        AllServiceListener arrivals = event -> {
            if (event.getType() == ServiceEvent.REGISTERED) {
                context.complete(system.getService(event.getServiceReference()));
            }
        };
        String filter = contextFilter(name);
        system.addServiceListener(arrivals, filter);
        try {
            bundle.start();
            present(filter, context);
            return new PluginBeans(bundle, context.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (BundleException e) {
            throw unresolved(name, e);
        } catch (ExecutionException e) {
            throw contextFailed(name, e.getCause());
        } catch (TimeoutException e) {
            throw new StartFailure("plugin " + name + " did not start: its Spring context was not ready after "
                    + PATIENCE_SECONDS + " s (has the jar META-INF/spring and 'Spring-Context: *'?)");
        } finally {
            system.removeServiceListener(arrivals);
            registration.unregister();
        }
    }

    /** Forgets a plugin, its classes included. */
    public void uninstall(Bundle bundle) throws Exception {
        bundle.uninstall();
        CountDownLatch refreshed = new CountDownLatch(1);
        felix.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> refreshed.countDown());
        if (!refreshed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("plugin " + bundle.getSymbolicName() + " does not go");
        }
    }

    private void present(String filter, CompletableFuture<Object> context) throws InvalidSyntaxException {
        ServiceReference<?>[] found = system.getAllServiceReferences(null, filter);
        if (found != null) {
            context.complete(system.getService(found[0]));
        }
    }

    private static String contextFilter(String name) {
        return "(&(objectClass=org.springframework.context.ApplicationContext)"
                + "(org.springframework.context.service.name=" + name + "))";
    }

    private static StartFailure unresolved(String name, BundleException e) {
        Matcher missing = MISSING_PACKAGE.matcher(String.valueOf(e.getMessage()));
        String last = null;
        while (missing.find()) {
            last = missing.group(1);
        }
        return last == null
                ? new StartFailure("plugin " + name + " does not start: " + e.getMessage(), e)
                : new StartFailure("plugin " + name + " does not resolve: nothing exports the package " + last
                        + " that it imports");
    }

    /** What to tell when a plugin's beans or modules cannot be made: the last cause is the one that says something. */
    public static StartFailure contextFailed(String name, Throwable problem) {
        Throwable root = problem;
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            root = cause;
            if (cause instanceof StartFailure failure) {
                return failure;
            }
        }
        return new StartFailure("plugin " + name + " does not start: " + root, problem);
    }

    @Override
    public void close() throws BundleException {
        felix.stop();
        try {
            felix.waitForStop(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
