package io.acceptability.domain.coverage;

/** What keeps a transition closed. Part of the REST contract: never rename. */
public enum Guard {
    /** The validator asks the gate, and says why when it refuses. */
    GUARDED,
    /** Only the condition asks the gate: the transition is hidden, and nobody is told why. */
    CONDITION_ONLY,
    /** Nothing asks the gate. */
    NOT_GUARDED,
    /** The validator is there, but its setting cannot be read: it lets nobody pass until that is repaired. */
    SETTING_UNREADABLE;

    /** Whether an issue can take the transition although the gate is closed. */
    public boolean isOpen() {
        return this == NOT_GUARDED;
    }
}
