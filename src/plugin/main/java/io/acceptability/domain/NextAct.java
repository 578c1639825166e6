package io.acceptability.domain;

import java.util.Objects;

/**
 * The one act that would move the judgement most.
 *
 * @param target the id of the reading it is about, or none; tells the page which dialog to offer
 */
public record NextAct(Code code, Text text, @Nullable String target) {
    /** What to do. Part of the REST contract: never rename. */
    public enum Code {
        /** Resolve the issues that break or strain a reading. */
        FIX_DRIVER,
        /** Answer a question nobody has answered, or answer it again once it is better. */
        ANSWER_QUESTION,
        /** Find out where the customer stands and write it down. */
        RECORD_CONSENT,
        /** Put the boundary in front of the customer, by a date. */
        PUT_BOUNDARY,
        /** Speak to the customer. */
        RECORD_CONTACT,
        /** Write the boundary. */
        DRAFT_BOUNDARY,
        /** Confirm the boundary. */
        CONFIRM,
        /** Say how the delivery went. */
        RECORD_OUTCOME,
        /** Nothing stands in the way. */
        DELIVER,
        /** It is delivered: reality answers now. */
        OBSERVE,
        /** Have somebody mend what cannot be evaluated. */
        REPAIR_EVALUATION
    }

    public NextAct {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }
}
