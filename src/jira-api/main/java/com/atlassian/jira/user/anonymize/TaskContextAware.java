package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.task.context.Context;

/** Something with a progress to tell. */
public interface TaskContextAware {
    Context getContext();
}
