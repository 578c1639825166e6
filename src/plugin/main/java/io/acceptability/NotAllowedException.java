package io.acceptability;

/** Thrown when somebody tries an act that {@link Rights} do not give them. */
public final class NotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAllowedException(String message) {
        super(message);
    }
}
