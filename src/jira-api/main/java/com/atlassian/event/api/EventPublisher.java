package com.atlassian.event.api;

/** Hands an event to everyone who wants it. */
public interface EventPublisher extends EventListenerRegistrar {
    void publish(Object event);
}
