package com.atlassian.core;

/** A preference could not be stored. */
public class AtlassianCoreException extends Exception {
    private static final long serialVersionUID = 1L;

    public AtlassianCoreException(String message) {
        super(message);
    }
}
