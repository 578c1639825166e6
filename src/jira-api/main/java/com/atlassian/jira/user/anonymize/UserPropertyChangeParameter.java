package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.task.context.Context;

/** What a key or a name was, and what it becomes. */
public class UserPropertyChangeParameter implements TaskContextAware {
    public UserPropertyChangeParameter(String original, String target, Context context) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getOriginal() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getTarget() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Context getContext() {
        throw new UnsupportedOperationException("signature only");
    }
}
