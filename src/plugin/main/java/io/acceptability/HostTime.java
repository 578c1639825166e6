package io.acceptability;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The clock and the calendar of the host: its default time zone decides which day it is, for everybody alike. */
@Component
class HostTime {
    private final TimeZoneManager timeZones;

    HostTime(TimeZoneManager timeZones) {
        this.timeZones = timeZones;
    }

    /** Now, to the millisecond, which is what the ledger keeps. */
    Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    ZoneId zone() {
        return timeZones.getDefaultTimezone().toZoneId();
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }
}
