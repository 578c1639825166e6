package io.acceptability.domain;

import java.util.Objects;

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

    /** The ledger's name of this subject: {@code issue:10042}, {@code project:10000}. */
    public String slug() {
        return type.prefix + ":" + id;
    }

    @Override
    public String toString() {
        return slug();
    }
}
