package io.acceptability.sandbox;

/** What keeps the sandbox from starting, in one line for the person who started it. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure that the person can understand and act on. */
    public StartFailure(String line) {
        super(oneLine(line));
    }

    /** A failure with the exception behind it, which goes to the log. */
    public StartFailure(String line, Throwable cause) {
        super(oneLine(line), cause);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
