package io.acceptability.sandbox.demo;

/** The plugin refused something of the demo, or did not answer. */
final class DemoRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoRefusedException(String message) {
        super(message);
    }

    DemoRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
