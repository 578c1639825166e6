package io.acceptability.domain;

import java.util.Objects;

/** A constraint in force today, under which the customer is asked to accept. */
public record Constraint(Kind kind, String note) {
    /** What has tightened. Names are persisted: never rename. */
    public enum Kind {
        SCOPE_CHANGED,
        RESOURCES_CUT,
        TIME_COMPRESSED,
        ENVIRONMENT_CHANGED;

        /** The kind's name, to be worded. */
        public Text label() {
            return Text.of("acceptability.constraint." + name());
        }
    }

    public Constraint {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(note, "note");
    }
}
