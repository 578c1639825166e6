package io.acceptability;

import java.util.function.Supplier;

/** Remembers what was read for as long as one request lasts, so that panel, gate and REST ask for it once between them. */
public interface RequestMemory {
    /**
     * What was read for this key in the current request, or what is read now. Outside a request nothing is remembered.
     *
     * @param key compared by {@code equals}
     */
    <T> T once(Object key, Supplier<T> reading);
}
