package io.acceptability;

import io.acceptability.domain.PolicyScope;
import java.util.Objects;

/**
 * Where a policy is configured.
 *
 * @param key the project's key; empty for everywhere
 * @param name the project's name; empty for everywhere
 */
public record PolicyPlace(PolicyScope scope, String key, String name) {
    /** Everywhere. */
    public static final PolicyPlace GLOBAL = new PolicyPlace(PolicyScope.GLOBAL, "", "");

    public PolicyPlace {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
    }
}
