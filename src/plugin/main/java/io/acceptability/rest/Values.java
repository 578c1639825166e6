package io.acceptability.rest;

import io.acceptability.IssueName;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What counts as a day, a number, a link and an issue key on the wire. */
final class Values {
    static final int LONGEST_LINK = 2_000;
    static final int WHOLE_DIGITS = 15;
    static final int DECIMAL_DIGITS = 6;

    private static final int LONGEST_NAME_SHOWN = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern URL = Pattern.compile("(?i)https?://[^\\s/?#<>\"'\\\\]+[^\\s<>\"]*");
    private static final TextRule LINK = new TextRule(LONGEST_LINK, false, true, true);

    private Values() {}

    /** A day of the calendar written {@code YYYY-MM-DD}, from 1970 to 2999. */
    static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** The number without needless zeros, if it has at most 15 digits before and 6 after the point. */
    static Optional<BigDecimal> number(BigDecimal number) {
        // Digits are counted, never written out: 1e999999999 would take all memory.
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean sane = bare.scale() <= DECIMAL_DIGITS && (long) bare.precision() - bare.scale() <= WHOLE_DIGITS;
        return sane ? Optional.of(bare.scale() < 0 ? bare.setScale(0) : bare) : Optional.empty();
    }

    /** A web address (http or https, nothing that runs as a script) or an issue key. */
    static boolean isLink(String text) {
        return LINK.complaint(text).isEmpty() && (URL.matcher(text).matches() || IssueName.isKey(text));
    }

    /** A name that a sender made up, short enough to be told. */
    static String shortened(String name) {
        return name.length() <= LONGEST_NAME_SHOWN ? name : name.substring(0, LONGEST_NAME_SHOWN) + "…";
    }
}
