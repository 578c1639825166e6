package io.acceptability.domain;

/**
 * What reality answered to a delivery, as a person says it. Worse ones come later, but for the last. Names are persisted and part of the
 * REST contract: never rename.
 */
public enum OutcomeKind {
    /** The customer caught it. */
    HELD,
    /** The customer caught it after something was repaired. */
    HELD_WITH_REPAIR,
    /** It broke. */
    BROKE,
    /** Nobody can tell. */
    UNRESOLVABLE;

    /** Whether this says less good of the delivery; what nobody can tell is neither better nor worse than anything. */
    public boolean isWorseThan(OutcomeKind other) {
        return this != UNRESOLVABLE && other != UNRESOLVABLE && compareTo(other) > 0;
    }

    /** Whether something went wrong, so that it can be asked what. */
    public boolean somethingFailed() {
        return this == HELD_WITH_REPAIR || this == BROKE;
    }

    /** The outcome's name, to be worded. */
    public Text label() {
        return Text.of("acceptability.outcome." + name());
    }
}
