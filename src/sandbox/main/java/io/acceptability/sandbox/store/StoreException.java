package io.acceptability.sandbox.store;

/** The database refused or could not be reached. */
public class StoreException extends RuntimeException {
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
