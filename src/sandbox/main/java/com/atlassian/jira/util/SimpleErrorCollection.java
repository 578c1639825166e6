package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What went wrong, in memory. */
public class SimpleErrorCollection implements ErrorCollection {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> messages = new ArrayList<>();

    public SimpleErrorCollection() {}

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return List.copyOf(messages);
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty();
    }
}
