package io.acceptability.load;

/** Something that makes the whole run worthless. */
final class LoadFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LoadFailure(String message) {
        super(message);
    }
}
