package io.acceptability.sandbox.osgi;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The classes and beans of a started plugin. Its Spring lives inside the framework and is out of the host's sight, so
 * it is spoken to by reflection.
 */
public final class PluginBeans {

    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    private final Bundle bundle;
    private final Object context;

    PluginBeans(Bundle bundle, Object context) {
        this.bundle = bundle;
        this.context = context;
    }

    /** The class loader of the plugin. */
    public ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** A class of the plugin. */
    public Class<?> load(String className) throws ClassNotFoundException {
        return bundle.loadClass(className);
    }

    /** A new instance of this class, with beans as its constructor's arguments. */
    public Object create(Class<?> type) {
        Object factory =
                call("org.springframework.context.ApplicationContext", context, "getAutowireCapableBeanFactory");
        return call(
                "org.springframework.beans.factory.config.AutowireCapableBeanFactory",
                factory,
                "autowire",
                type,
                AUTOWIRE_CONSTRUCTOR,
                false);
    }

    /** The bean of this type where there is one, otherwise a new instance. */
    public Object beanOrNew(Class<?> type) {
        Object beans = call("org.springframework.beans.factory.ListableBeanFactory", context, "getBeansOfType", type);
        Collection<?> found = ((Map<?, ?>) beans).values();
        return found.size() == 1 ? found.iterator().next() : create(type);
    }

    private Object call(String owner, Object target, String method, Object... arguments) {
        try {
            for (var candidate :
                    context.getClass().getClassLoader().loadClass(owner).getMethods()) {
                if (candidate.getName().equals(method) && candidate.getParameterCount() == arguments.length) {
                    return candidate.invoke(target, arguments);
                }
            }
            throw new IllegalStateException("no method " + method + " in " + owner);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
