package io.acceptability.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The services of the host by type: those that plugins may import, and those that only the host's parts use. */
public final class HostServices {

    private final Map<Class<?>, Object> offered = new LinkedHashMap<>();
    private final Map<Class<?>, Object> kept = new LinkedHashMap<>();

    /** Offers a service to plugins (and to the host). */
    public <T> void offer(Class<T> type, T service) {
        offered.put(type, type.cast(service));
    }

    /** Keeps a service for the host's own parts. */
    public <T> void keep(Class<T> type, T service) {
        kept.put(type, type.cast(service));
    }

    /** The service of this type; it must have been offered or kept by a part that started earlier. */
    public <T> T get(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("no host service " + type.getName()));
    }

    /** The service of this type, if some part has offered or kept it. */
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(type.cast(offered.getOrDefault(type, kept.get(type))));
    }

    /** Everything that plugins may import. */
    public Map<Class<?>, Object> offered() {
        return Map.copyOf(offered);
    }
}
