package com.atlassian.event.api;

/** Knows who wants events. */
public interface EventListenerRegistrar {
    void register(Object listener);

    void unregister(Object listener);
}
