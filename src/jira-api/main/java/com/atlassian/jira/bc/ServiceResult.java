package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** Whether something could be done, and why not. */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
