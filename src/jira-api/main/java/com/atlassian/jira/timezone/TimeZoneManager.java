package com.atlassian.jira.timezone;

import java.util.TimeZone;

/** Time zones of the host and its users. */
public interface TimeZoneManager {
    TimeZone getLoggedInUserTimeZone();

    TimeZone getDefaultTimezone();
}
