package io.acceptability.record;

/** What came of a delivery. */
public enum Result {
    /** Nobody has said yet. */
    PENDING,
    HELD,
    /** It held after something was repaired; whether that counts as held is the reader's choice. */
    HELD_WITH_REPAIR,
    BROKE,
    /** Nobody can tell; counted, and in no share. */
    UNRESOLVABLE;

    /** Whether it says that the delivery held or that it did not. */
    public boolean isResolved() {
        return this == HELD || this == HELD_WITH_REPAIR || this == BROKE;
    }

    /** Whether it counts as held. */
    public boolean held(boolean repairCounts) {
        return this == HELD || (repairCounts && this == HELD_WITH_REPAIR);
    }
}
