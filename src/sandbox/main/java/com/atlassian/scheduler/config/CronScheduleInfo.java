package com.atlassian.scheduler.config;

import java.util.TimeZone;

/** At the times a cron expression names, in a time zone or in that of the host. */
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = cronExpression;
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    public TimeZone getTimeZone() {
        return timeZone;
    }

    @Override
    public String toString() {
        return cronExpression + (timeZone == null ? "" : " " + timeZone.getID());
    }
}
