package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.task.context.Context;

/** What a key or a name was, and what it becomes. */
public class UserPropertyChangeParameter implements TaskContextAware {
    private final String original;
    private final String target;
    private final Context context;

    public UserPropertyChangeParameter(String original, String target, Context context) {
        this.original = original;
        this.target = target;
        this.context = context;
    }

    public String getOriginal() {
        return original;
    }

    public String getTarget() {
        return target;
    }

    @Override
    public Context getContext() {
        return context;
    }
}
