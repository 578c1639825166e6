package com.atlassian.jira.task.context;

/** Follows the progress of something long, task by task. */
public interface Context {
    Task start(Object input);

    /** A part of it. */
    interface Task {
        void complete();
    }
}
