package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;

/** How a run of a job ended. */
public final class JobRunnerResponse {
    private JobRunnerResponse() {
        throw new UnsupportedOperationException("signature only");
    }

    public static JobRunnerResponse success() {
        throw new UnsupportedOperationException("signature only");
    }

    public static JobRunnerResponse success(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public static JobRunnerResponse aborted(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public static JobRunnerResponse failed(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public static JobRunnerResponse failed(Throwable cause) {
        throw new UnsupportedOperationException("signature only");
    }

    public RunOutcome getRunOutcome() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getMessage() {
        throw new UnsupportedOperationException("signature only");
    }
}
