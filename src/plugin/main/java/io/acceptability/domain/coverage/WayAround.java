package io.acceptability.domain.coverage;

import io.acceptability.domain.Nullable;
import io.acceptability.domain.Text;
import java.util.Objects;

/**
 * How an issue can be delivered without passing the gate, in plain words.
 *
 * @param who who can use it
 * @param workflow where it is, or none where it is everywhere
 * @param action the transition that it is, or none
 */
public record WayAround(
        Code code,
        Text what,
        Text who,
        @Nullable String workflow,
        @Nullable Integer action) {
    /** The kinds, the most important first. Part of the REST contract: never rename. */
    public enum Code {
        /** A workflow cannot be read, so nobody knows. */
        UNREADABLE_WORKFLOW(true),
        /** A transition that nothing guards. */
        UNGUARDED_TRANSITION(true),
        /** Issues are created straight into a delivered status. */
        UNGUARDED_CREATION(true),
        /** A project in which nothing is ever delivered, because none of its subjects' workflows has such a status. */
        NO_DELIVERED_STATUS(true),
        /** Subjects go by another workflow than the project's other issues. */
        OTHER_WORKFLOW(true),
        /** A draft that takes a guard away once it is published. */
        DRAFT_OPENS(true),
        /** A transition that stays in a delivered status and asks nobody. */
        LOOP_BACK(true),
        /** Moving an issue to where a delivered status can be chosen. */
        MOVE(false),
        /** Giving a project another workflow. */
        MIGRATION(false),
        /** Importing issues. */
        IMPORT(false),
        /** Programs that skip validators. */
        SCRIPT(false),
        /** Nobody asks while the app is off. */
        APP_DISABLED(false);

        private final boolean closable;

        Code(boolean closable) {
            this.closable = closable;
        }

        /** Whether an administrator can close it; what cannot be closed is recorded when it is used. */
        public boolean isClosable() {
            return closable;
        }
    }

    public WayAround {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(who, "who");
    }
}
