package io.acceptability.domain;

/**
 * Whether both sides still work together after a delivery. Names are persisted and part of the REST contract: never rename.
 */
public enum Cooperation {
    GOES_ON,
    STRAINED,
    OVER;

    /** How the cooperation is, to be worded. */
    public Text label() {
        return Text.of("acceptability.cooperation." + name());
    }
}
