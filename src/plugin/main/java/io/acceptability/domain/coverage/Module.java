package io.acceptability.domain.coverage;

/** What guarding puts into a transition. Part of the REST contract: never rename. */
public enum Module {
    /** “Acceptance boundary confirmed”, which refuses. */
    VALIDATOR,
    /** “Record the delivery”, which keeps what was delivered and how it stood. */
    POST_FUNCTION
}
