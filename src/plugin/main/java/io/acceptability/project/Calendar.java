package io.acceptability.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Which day it is for everybody alike, in the host's time zone, and at which instant. */
record Calendar(Instant now, ZoneId zone) {
    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** Whole days from that instant's day to today; 0 for one that is yet to come. */
    long daysSince(Instant then) {
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(then, zone), today()));
    }

    /** Whole days from today to that day; negative when it is past. */
    long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(today(), day);
    }
}
