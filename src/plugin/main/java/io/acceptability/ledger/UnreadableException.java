package io.acceptability.ledger;

import io.acceptability.domain.Nullable;
import io.acceptability.domain.Text;

/** Thrown when the record of a subject cannot be read as a whole, with a plain sentence that says why. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text why;

    UnreadableException(Text why, @Nullable Throwable cause) {
        super(why.toString(), cause);
        this.why = why;
    }

    public Text why() {
        return why;
    }
}
