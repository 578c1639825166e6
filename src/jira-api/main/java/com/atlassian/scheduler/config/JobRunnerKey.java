package com.atlassian.scheduler.config;

import java.io.Serializable;

/** The name of what a job does. */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
    private static final long serialVersionUID = 1L;

    private JobRunnerKey() {
        throw new UnsupportedOperationException("signature only");
    }

    public static JobRunnerKey of(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int compareTo(JobRunnerKey other) {
        throw new UnsupportedOperationException("signature only");
    }
}
