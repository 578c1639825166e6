package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.task.context.Context;

/** Whom Jira makes anonymous. */
public class UserAnonymizationParameter implements TaskContextAware {
    public UserAnonymizationParameter(String userKey, Context context) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getUserKey() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Context getContext() {
        throw new UnsupportedOperationException("signature only");
    }
}
