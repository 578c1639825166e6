package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Collection;

/** What went wrong. */
public interface ErrorCollection extends Serializable {
    void addErrorMessage(String message);

    Collection<String> getErrorMessages();

    boolean hasAnyErrors();
}
