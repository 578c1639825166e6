package io.acceptability.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * What a judgement is about: an issue of a delivery type, or a whole project.
 *
 * @param id the host's numeric id, so that a moved issue or a renamed project keeps its ledger
 */
public record Subject(Type type, long id) {
    /** Names are persisted in lower case: never rename. */
    public enum Type {
        ISSUE("issue"),
        PROJECT("project");

        private final String prefix;

        Type(String prefix) {
            this.prefix = prefix;
        }
    }

    public Subject {
        Objects.requireNonNull(type, "type");
    }

    public static Subject issue(long id) {
        return new Subject(Type.ISSUE, id);
    }

    public static Subject project(long id) {
        return new Subject(Type.PROJECT, id);
    }

    /** The subject that the ledger gives this name, or empty when it is no subject's. */
    public static Optional<Subject> bySlug(String slug) {
        for (Type type : Type.values()) {
            String id = slug.startsWith(type.prefix + ":") ? slug.substring(type.prefix.length() + 1) : "";
            if (id.matches("[0-9]{1,18}")) {
                return Optional.of(new Subject(type, Long.parseLong(id)));
            }
        }
        return Optional.empty();
    }

    /** The ledger's name of this subject: {@code issue:10042}, {@code project:10000}. */
    public String slug() {
        return type.prefix + ":" + id;
    }

    @Override
    public String toString() {
        return slug();
    }
}
