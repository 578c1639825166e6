package io.acceptability.domain;

/** How a subject got into a delivered status. Names are persisted and part of the REST contract: never rename. */
public enum Way {
    /** Through the gate, which was open. */
    GATE,
    /** By a transition that asked no gate, or skipped it. */
    TRANSITION,
    /** By a migration to another workflow, or to another version of it. */
    MIGRATION,
    /** It was created there. */
    CREATED,
    /** By a move from another project. */
    MOVED,
    /** It was there as an issue of another type, and became a subject. */
    TYPE_CHANGED,
    /** Already there when the app first saw it; no history says how, or since when. */
    FOUND;

    /** What a reader is told of it. */
    public Text label() {
        return Text.of("acceptability.way." + name());
    }
}
