package com.atlassian.scheduler.config;

import java.time.Duration;
import java.util.Date;
import java.util.Locale;

/** Every so many milliseconds; 0 for once. */
public final class IntervalScheduleInfo {
    private final Date firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        if (intervalInMillis < 0) {
            throw new IllegalArgumentException("intervalInMillis must not be negative");
        }
        this.firstRunTime = firstRunTime == null ? null : new Date(firstRunTime.getTime());
        this.intervalInMillis = intervalInMillis;
    }

    public Date getFirstRunTime() {
        return firstRunTime == null ? null : new Date(firstRunTime.getTime());
    }

    public long getIntervalInMillis() {
        return intervalInMillis;
    }

    @Override
    public String toString() {
        return intervalInMillis == 0
                ? "once"
                : "every "
                        + Duration.ofMillis(intervalInMillis)
                                .toString()
                                .substring(2)
                                .toLowerCase(Locale.ROOT);
    }
}
