package io.acceptability.sandbox.scanner;

import java.util.function.BiConsumer;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleContextFailedEvent;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Tells the host when a plugin's application context fails, so that the start ends at once and names the reason. */
public final class ScannerActivator implements BundleActivator {

    /** The filter of the host's service that is told: a {@code BiConsumer} of symbolic name and reason. */
    public static final String FAILURES = "(sandbox=context-failures)";

    @Override
    public void start(BundleContext bundles) throws InvalidSyntaxException {
        OsgiBundleApplicationContextListener<?> listener = event -> {
            if (event instanceof OsgiBundleContextFailedEvent failure) {
                tell(bundles, failure);
            }
        };
        bundles.registerService(OsgiBundleApplicationContextListener.class.getName(), listener, null);
    }

    @Override
    public void stop(BundleContext bundles) {
        // The framework withdraws the listener by itself.
    }

    @SuppressWarnings("unchecked")
    private static void tell(BundleContext bundles, OsgiBundleContextFailedEvent failure) {
        try {
            for (ServiceReference<?> reference :
                    bundles.getAllServiceReferences(BiConsumer.class.getName(), FAILURES)) {
                BiConsumer<String, Throwable> host = (BiConsumer<String, Throwable>) bundles.getService(reference);
                host.accept(failure.getBundle().getSymbolicName(), failure.getFailureCause());
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
