package io.acceptability.evidence;

/** Thrown when a statement on Jira's tables fails. */
final class ReadFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadFailedException(String statement, Throwable cause) {
        super("could not read Jira's tables: " + statement, cause);
    }
}
