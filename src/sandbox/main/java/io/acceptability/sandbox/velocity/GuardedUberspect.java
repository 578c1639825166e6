package io.acceptability.sandbox.velocity;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import org.apache.velocity.runtime.parser.node.AbstractExecutor;
import org.apache.velocity.runtime.parser.node.BooleanPropertyExecutor;
import org.apache.velocity.runtime.parser.node.GetExecutor;
import org.apache.velocity.runtime.parser.node.MapGetExecutor;
import org.apache.velocity.runtime.parser.node.PropertyExecutor;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds methods for templates, and puts a blank in the place of those that the allow-list does not know. */
final class GuardedUberspect extends UberspectImpl {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedUberspect.class);

    private final AllowList allowList;
    private final ThreadLocal<Boolean> blocked = new ThreadLocal<>();

    GuardedUberspect(AllowList allowList) {
        this.allowList = allowList;
    }

    /** Whether a call was blocked on this thread since the last time somebody asked. */
    boolean takeBlocked() {
        boolean was = blocked.get() != null;
        blocked.remove();
        return was;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Iterator getIterator(Object target, Info info) throws Exception {
        boolean plain = target instanceof Collection
                || target instanceof Map
                || target instanceof Iterator
                || target instanceof Enumeration
                || target.getClass().isArray();
        if (!plain && !allowList.allows(target.getClass().getMethod("iterator"))) {
            report(target.getClass().getMethod("iterator"), info);
            return null;
        }
        return super.getIterator(target, info);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        VelMethod found = super.getMethod(target, name, arguments, info);
        if (found == null) {
            return null;
        }
        Class<?> type = target instanceof Class<?> named ? named : target.getClass();
        Method method = introspector.getMethod(type, name, arguments);
        if (method == null && type.isArray()) {
            return found; // What Velocity itself offers on arrays.
        }
        if (method != null && !(target instanceof Class) && allowList.allows(method)) {
            return found;
        }
        report(method, info);
        return new Blocked(name);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) {
        if (target == null) {
            return null;
        }
        Class<?> type = target.getClass();
        AbstractExecutor executor = new PropertyExecutor(log, introspector, type, name);
        if (!executor.isAlive()) {
            executor = new MapGetExecutor(log, type, name);
        }
        if (!executor.isAlive()) {
            executor = new GetExecutor(log, introspector, type, name);
        }
        if (!executor.isAlive()) {
            executor = new BooleanPropertyExecutor(log, introspector, type, name);
        }
        if (!executor.isAlive()) {
            return null;
        }
        if (allowList.allows(executor.getMethod())) {
            return new VelGetterImpl(executor);
        }
        report(executor.getMethod(), info);
        return new Blocked(name);
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) {
        LOG.warn(
                "Blocked in {}: setting {} of {}", info, name, target.getClass().getName());
        return null;
    }

    private static void report(Method method, Info info) {
        LOG.warn(
                "Blocked in {}: {} is not in the plugin's velocity-allowlist",
                info,
                method == null
                        ? "a static call"
                        : method.getDeclaringClass().getName() + "#" + AllowList.signature(method));
    }

    /** A call that gives nothing and leaves a note, so that the reference is rendered blank. */
    private final class Blocked implements VelMethod, VelPropertyGet {
        private final String name;

        Blocked(String name) {
            this.name = name;
        }

        @Override
        public Object invoke(Object target, Object[] arguments) {
            return invoke(target);
        }

        @Override
        public Object invoke(Object target) {
            blocked.set(true);
            return null;
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return name;
        }

        @Override
        public Class<?> getReturnType() {
            return Object.class;
        }
    }
}
