package io.acceptability.domain;

/**
 * Where a policy holds: everywhere, or in one project.
 *
 * @param project the project's id, or none for everywhere
 */
public record PolicyScope(@Nullable Long project) {
    /** Everywhere. */
    public static final PolicyScope GLOBAL = new PolicyScope(null);

    public static PolicyScope project(long id) {
        return new PolicyScope(id);
    }

    public boolean isGlobal() {
        return project == null;
    }

    /** The ledger's name of this policy: {@code policy:global}, {@code policy:project:10000}. Persisted: never rename. */
    public String slug() {
        return isGlobal() ? "policy:global" : "policy:project:" + project;
    }

    @Override
    public String toString() {
        return slug();
    }
}
