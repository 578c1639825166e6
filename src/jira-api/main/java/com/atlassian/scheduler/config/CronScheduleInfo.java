package com.atlassian.scheduler.config;

import java.util.TimeZone;

/** At the times a cron expression names. */
public final class CronScheduleInfo {
    CronScheduleInfo() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getCronExpression() {
        throw new UnsupportedOperationException("signature only");
    }

    public TimeZone getTimeZone() {
        throw new UnsupportedOperationException("signature only");
    }
}
