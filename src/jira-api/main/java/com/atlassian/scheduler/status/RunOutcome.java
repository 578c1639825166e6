package com.atlassian.scheduler.status;

/** The ways in which a run of a job ends. */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
