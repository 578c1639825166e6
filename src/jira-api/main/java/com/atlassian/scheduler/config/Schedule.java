package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/** When a job runs. */
public final class Schedule {
    private Schedule() {
        throw new UnsupportedOperationException("signature only");
    }

    public static Schedule forCronExpression(String cronExpression) {
        throw new UnsupportedOperationException("signature only");
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        throw new UnsupportedOperationException("signature only");
    }

    public static Schedule runOnce(Date runTime) {
        throw new UnsupportedOperationException("signature only");
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        throw new UnsupportedOperationException("signature only");
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        throw new UnsupportedOperationException("signature only");
    }

    public CronScheduleInfo getCronScheduleInfo() {
        throw new UnsupportedOperationException("signature only");
    }

    public Type getType() {
        throw new UnsupportedOperationException("signature only");
    }

    /** The kinds of schedules. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
