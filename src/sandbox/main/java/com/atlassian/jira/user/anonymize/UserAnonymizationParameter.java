package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.task.context.Context;

/** Whom Jira makes anonymous. */
public class UserAnonymizationParameter implements TaskContextAware {
    private final String userKey;
    private final Context context;

    public UserAnonymizationParameter(String userKey, Context context) {
        this.userKey = userKey;
        this.context = context;
    }

    public String getUserKey() {
        return userKey;
    }

    @Override
    public Context getContext() {
        return context;
    }
}
