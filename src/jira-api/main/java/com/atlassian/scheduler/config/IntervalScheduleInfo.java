package com.atlassian.scheduler.config;

import java.util.Date;

/** Every so many milliseconds. */
public final class IntervalScheduleInfo {
    IntervalScheduleInfo() {
        throw new UnsupportedOperationException("signature only");
    }

    public Date getFirstRunTime() {
        throw new UnsupportedOperationException("signature only");
    }

    public long getIntervalInMillis() {
        throw new UnsupportedOperationException("signature only");
    }
}
