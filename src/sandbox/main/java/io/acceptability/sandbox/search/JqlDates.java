package io.acceptability.sandbox.search;

import io.acceptability.sandbox.search.Jql.Clause;
import io.acceptability.sandbox.search.Jql.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in queries: {@code 2026-11-20}, {@code "2026-11-20 10:00"}, {@code -7d}, {@code now()}, {@code startOfDay()}. */
final class JqlDates {
    private static final Pattern RELATIVE = Pattern.compile("([+-]?)(\\d{1,6})([mhdw])");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private JqlDates() {}

    static Condition condition(Clause clause, String column) throws JqlException {
        return switch (clause.operator()) {
            case "is" -> Condition.of(column + " is null");
            case "is not" -> Condition.of(column + " is not null");
            case "=", "!=", "<", ">", "<=", ">=" -> {
                String operator = clause.operator().equals("!=") ? "<>" : clause.operator();
                yield Condition.of(
                        column + " " + operator + " ?",
                        instant(clause, clause.values().get(0)));
            }
            default ->
                throw new JqlException("The operator '" + clause.operator() + "' is not supported by the '"
                        + clause.field() + "' field.");
        };
    }

    private static Instant instant(Clause clause, Value value) throws JqlException {
        ZoneId zone = ZoneId.systemDefault();
        if (value.function()) {
            return switch (value.text().toLowerCase()) {
                case "now" -> Instant.now();
                case "startofday" -> LocalDate.now(zone).atStartOfDay(zone).toInstant();
                case "endofday" ->
                    LocalDate.now(zone).plusDays(1).atStartOfDay(zone).toInstant();
                default -> throw new JqlException("Unable to find JQL function '" + value.text() + "()'.");
            };
        }
        Matcher relative = RELATIVE.matcher(value.text());
        if (relative.matches()) {
            long amount = Long.parseLong(relative.group(2));
            Duration unit = switch (relative.group(3)) {
                case "m" -> Duration.ofMinutes(1);
                case "h" -> Duration.ofHours(1);
                case "d" -> Duration.ofDays(1);
                default -> Duration.ofDays(7);
            };
            Duration distance = unit.multipliedBy(amount);
            return relative.group(1).equals("-")
                    ? Instant.now().minus(distance)
                    : Instant.now().plus(distance);
        }
        String text = value.text().replace('/', '-');
        try {
            return text.length() > 10
                    ? LocalDateTime.parse(text, MINUTES).atZone(zone).toInstant()
                    : LocalDate.parse(text).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw new JqlException("Date value '" + value.text() + "' for field '" + clause.field()
                    + "' is invalid. Valid formats include: 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd', or a period format e.g."
                    + " '-5d', '4w 2d'.");
        }
    }
}
