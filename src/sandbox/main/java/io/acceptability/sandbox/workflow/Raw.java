package io.acceptability.sandbox.workflow;

import java.util.List;
import java.util.Map;

/** The engine's collections, which are older than type parameters, as collections of objects. */
final class Raw {
    private Raw() {}

    @SuppressWarnings("unchecked")
    static List<Object> list(Object raw) {
        return (List<Object>) raw;
    }

    @SuppressWarnings("unchecked")
    static Map<Object, Object> map(Object raw) {
        return (Map<Object, Object>) raw;
    }
}
