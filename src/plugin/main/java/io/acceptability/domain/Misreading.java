package io.acceptability.domain;

/**
 * The three ways in which acceptance is misjudged; named as the evidence that was misread, see {@link ConsentKind}. Names are persisted
 * and part of the REST contract: never rename.
 */
public enum Misreading {
    /** Silence taken for consent. */
    SILENCE,
    /** A signature taken for recognition. */
    SIGNATURE_ONLY,
    /** A compromise taken for consensus. */
    COMPROMISE;

    /** What was taken for what, to be worded. */
    public Text label() {
        return Text.of("acceptability.misreading." + name());
    }
}
