package io.acceptability.record;

/** Whether both sides still work together after the delivery. */
public enum Cooperation {
    GOES_ON,
    STRAINED,
    OVER
}
