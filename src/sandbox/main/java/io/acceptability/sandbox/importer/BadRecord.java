package io.acceptability.sandbox.importer;

/** An issue of the file that cannot be taken as it is; the message says why, for the report. */
final class BadRecord extends Exception {
    private static final long serialVersionUID = 1L;

    BadRecord(String reason) {
        super(reason);
    }
}
