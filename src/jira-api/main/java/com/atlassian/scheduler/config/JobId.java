package com.atlassian.scheduler.config;

import java.io.Serializable;

/** A scheduled job's name. */
public final class JobId implements Serializable, Comparable<JobId> {
    private static final long serialVersionUID = 1L;

    private JobId() {
        throw new UnsupportedOperationException("signature only");
    }

    public static JobId of(String id) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int compareTo(JobId other) {
        throw new UnsupportedOperationException("signature only");
    }
}
