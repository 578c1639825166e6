package io.acceptability;

import io.acceptability.domain.Nullable;
import io.acceptability.domain.Text;

/**
 * Thrown when what people entered about a subject cannot be read, so that nothing can be said of it and nothing be written.
 *
 * <p>Issue data that cannot be read is no reason: then the signals concerned are UNKNOWN.
 */
public final class CannotJudgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text why;

    CannotJudgeException(Text why, @Nullable Throwable cause) {
        super(why.toString(), cause);
        this.why = why;
    }

    /** A plain sentence for the reader. */
    public Text why() {
        return why;
    }
}
