package com.atlassian.jira.util;

import java.util.Collection;

/** What went wrong, in memory. */
public class SimpleErrorCollection implements ErrorCollection {
    private static final long serialVersionUID = 1L;

    public SimpleErrorCollection() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void addErrorMessage(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Collection<String> getErrorMessages() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean hasAnyErrors() {
        throw new UnsupportedOperationException("signature only");
    }
}
