package io.acceptability.domain;

import java.util.Optional;

/** How the customer really stands, as a ladder from refusal to use in earnest. Names are persisted: never rename. */
public enum ConsentKind {
    /** They said no. */
    REFUSED(Standing.BROKEN, false),
    /** "We'll think about it": the judgement has left the delivery manager's hands. */
    VAGUE(Standing.STRAINED, false),
    /** No answer: usually no strength left to argue. */
    SILENCE(Standing.STRAINED, true),
    /** A signature that may only move a process along. */
    SIGNATURE_ONLY(Standing.STRAINED, true),
    /** Agreement under pressure. */
    COMPROMISE(Standing.STRAINED, true),
    /** A statement against the written boundary by a named person with authority. */
    EXPLICIT(Standing.HOLDS, false),
    /** Used in earnest and recognised. */
    IN_USE(Standing.HOLDS, false);

    private final Standing standing;
    private final boolean misreading;

    ConsentKind(Standing standing, boolean misreading) {
        this.standing = standing;
        this.misreading = misreading;
    }

    /** The standing of this evidence when it is meant to last; temporary evidence is never better than STRAINED. */
    public Standing standing() {
        return standing;
    }

    /** Whether it is one of the three things that are taken for consent and are not. */
    public boolean isMisreading() {
        return misreading;
    }

    /** Whether it shows consent at all, so that a confirmation may rest on it. */
    public boolean isConsent() {
        return standing == Standing.HOLDS;
    }

    /** The warning that goes with what is taken for consent and is not, and with a vague answer; none otherwise. */
    public Optional<Text> warning() {
        return isMisreading() || this == VAGUE
                ? Optional.of(Text.of("acceptability.consent." + name() + ".warning"))
                : Optional.empty();
    }

    /** The kind's name, to be worded. */
    public Text label() {
        return Text.of("acceptability.consent." + name());
    }
}
