package io.acceptability.domain;

/**
 * Whether the reasoning at the confirmation was sound, as asked before the outcome is shown: a good judgement can end badly, and a bad
 * one well. Names are persisted and part of the REST contract: never rename.
 */
public enum Reasoning {
    YES,
    NO,
    UNSURE;

    /** The answer, to be worded. */
    public Text label() {
        return Text.of("acceptability.reasoning." + name());
    }
}
