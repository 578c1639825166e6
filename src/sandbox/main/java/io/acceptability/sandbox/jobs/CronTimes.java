package io.acceptability.sandbox.jobs;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When a cron expression comes up: second, minute, hour, day of month, month, day of week, and a year if wanted.
 *
 * <p>Of Jira's syntax it knows numbers, names, lists, ranges and steps; {@code L}, {@code W} and {@code #} are refused.
 */
final class CronTimes {
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final int LAST_YEAR = 2299;

    private final BitSet seconds;
    private final BitSet minutes;
    private final BitSet hours;
    private final BitSet daysOfMonth;
    private final BitSet months;
    private final BitSet daysOfWeek;
    private final BitSet years;

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    CronTimes(String expression) {
        String[] fields = expression.strip().toUpperCase(Locale.ROOT).split("\\s+");
        if (fields.length < 6 || fields.length > 7) {
            throw new IllegalArgumentException("a cron expression has 6 or 7 fields, not " + fields.length);
        }
        if (fields[3].equals("?") == fields[5].equals("?")) {
            throw new IllegalArgumentException("exactly one of day of month and day of week must be ?");
        }
        seconds = field("second", fields[0], 0, 59, List.of(), 0);
        minutes = field("minute", fields[1], 0, 59, List.of(), 0);
        hours = field("hour", fields[2], 0, 23, List.of(), 0);
        daysOfMonth = field("day of month", fields[3], 1, 31, List.of(), 1);
        months = field("month", fields[4], 1, 12, MONTHS, 1);
        daysOfWeek = field("day of week", fields[5], 1, 7, DAYS, 1);
        years = field("year", fields.length == 7 ? fields[6] : "*", 1970, LAST_YEAR, List.of(), 1970);
    }

    /** The first time after an instant, empty when there is none any more. */
    Optional<Instant> after(Instant instant, ZoneId zone) {
        ZonedDateTime time =
                instant.atZone(zone).truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        while (time.getYear() <= LAST_YEAR) {
            if (!years.get(time.getYear()) || !months.get(time.getMonthValue())) {
                time = time.toLocalDate().withDayOfMonth(1).plusMonths(1).atStartOfDay(zone);
            } else if (!isDay(time)) {
                time = time.toLocalDate().plusDays(1).atStartOfDay(zone);
            } else if (!hours.get(time.getHour())) {
                time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            } else if (!minutes.get(time.getMinute())) {
                time = time.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
            } else if (!seconds.get(time.getSecond())) {
                time = time.plusSeconds(1);
            } else {
                return Optional.of(time.toInstant());
            }
        }
        return Optional.empty();
    }

    private boolean isDay(ZonedDateTime time) {
        return daysOfMonth.get(time.getDayOfMonth())
                && daysOfWeek.get(time.getDayOfWeek().getValue() % 7 + 1);
    }

    private static BitSet field(String name, String text, int from, int to, List<String> names, int base) {
        BitSet set = new BitSet();
        for (String part : text.split(",", -1)) {
            String[] step = part.split("/", 2);
            int first;
            int last;
            if (step[0].equals("*") || step[0].equals("?")) {
                first = from;
                last = to;
            } else {
                String[] range = step[0].split("-", 2);
                first = value(name, range[0], names, base);
                last = range.length == 2 ? value(name, range[1], names, base) : step.length == 2 ? to : first;
            }
            int by = step.length == 2 ? value(name, step[1], List.of(), 0) : 1;
            if (first < from || last > to || first > last || by < 1) {
                throw new IllegalArgumentException("the " + name + " " + part + " is not within " + from + "-" + to);
            }
            for (int i = first; i <= last; i += by) {
                set.set(i);
            }
        }
        return set;
    }

    private static int value(String name, String text, List<String> names, int base) {
        int named = names.indexOf(text);
        if (named >= 0) {
            return named + base;
        }
        if (!text.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("the " + name + " " + text + " is not understood");
        }
        return Integer.parseInt(text);
    }
}
