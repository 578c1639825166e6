package io.acceptability.sandbox.events;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import io.acceptability.sandbox.jira.services.CurrentRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands events to the listeners of this node, one after the other on the publishing thread.
 *
 * <p>A listener that breaks is logged and changes nothing: not for the others, not for what was done.
 */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Registered> listeners = new CopyOnWriteArrayList<>();

    private record Registered(Object listener, List<Method> methods) {}

    @Override
    public void register(Object listener) {
        List<Method> methods = new ArrayList<>();
        for (Method method : listener.getClass().getMethods()) {
            if (method.isAnnotationPresent(EventListener.class)) {
                if (method.getParameterCount() != 1) {
                    throw new IllegalArgumentException(method + " must have exactly one parameter, the event");
                }
                method.setAccessible(true);
                methods.add(method);
            }
        }
        if (methods.isEmpty()) {
            throw new IllegalArgumentException(
                    listener.getClass().getName() + " has no public method marked with @EventListener");
        }
        unregister(listener);
        listeners.add(new Registered(listener, methods));
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(registered -> registered.listener() == listener);
    }

    /** How many listeners are registered on this node. */
    public int listeners() {
        return listeners.size();
    }

    @Override
    public void publish(Object event) {
        if (CurrentRequest.leavesAppOut()) {
            return;
        }
        for (Registered registered : listeners) {
            for (Method method : registered.methods()) {
                if (method.getParameterTypes()[0].isInstance(event)) {
                    tell(registered.listener(), method, event);
                }
            }
        }
    }

    private static void tell(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("The listener {} failed on {}", method, event, e.getCause());
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.error("The listener {} cannot be called with {}", method, Arrays.asList(event), e);
        }
    }
}
