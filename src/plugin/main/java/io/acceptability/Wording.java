package io.acceptability;

import com.atlassian.sal.api.message.I18nResolver;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.IssueRef;
import io.acceptability.domain.ProjectRef;
import io.acceptability.domain.Text;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Words texts for one reader: in their language, with their dates, and naming only the issues they may see.
 *
 * <p>What people typed goes into a sentence as it is: arguments are worded first and are never read as patterns.
 */
public final class Wording {
    /** More issues than these are counted instead of named, so that a sentence stays one. */
    private static final int NAMED_ISSUES = 5;

    private static final String LIST = "acceptability.list.";

    private final I18nResolver i18n;
    private final Locale locale;
    private final ZoneId zone;
    private final LongFunction<Optional<String>> issueKeys;
    private final LongFunction<Optional<String>> projectNames;
    private final DateTimeFormatter dates;

    /**
     * The wording for one reader.
     *
     * @param zone the zone in which instants are told as days
     * @param issueKeys the key of an issue that this reader may see, empty for any other id
     * @param projectNames the key and name of a project that this reader may see, empty for any other id
     */
    public Wording(
            I18nResolver i18n,
            Locale locale,
            ZoneId zone,
            LongFunction<Optional<String>> issueKeys,
            LongFunction<Optional<String>> projectNames) {
        this.i18n = i18n;
        this.locale = locale;
        this.zone = zone;
        this.issueKeys = issueKeys;
        this.projectNames = projectNames;
        this.dates = DateTimeFormatter.ofPattern(text("acceptability.date"), locale);
    }

    /** The sentence. */
    public String word(Text text) {
        return text(text.key(), text.arguments().stream().map(this::worded).toArray(Serializable[]::new));
    }

    /** Somebody's name as it was typed, or that it was erased. */
    public String name(String name) {
        return worded(CustomerPerson.shown(name)).toString();
    }

    /** The day, as this reader writes it. */
    public String date(LocalDate day) {
        return dates.format(day);
    }

    /** The day of this instant, in the reader's zone and as this reader writes it. */
    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    /** The day and the time of this instant, in the reader's zone and as this reader writes them. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofPattern(text("acceptability.moment"), locale).format(instant.atZone(zone));
    }

    private Serializable worded(Object argument) {
        if (argument instanceof Text text) {
            return word(text);
        } else if (argument instanceof IssueRef issue) {
            return issueKeys.apply(issue.id()).orElseGet(() -> hidden(1));
        } else if (argument instanceof ProjectRef project) {
            return projectNames.apply(project.id()).orElseGet(() -> text("acceptability.project.hidden"));
        } else if (argument instanceof LocalDate day) {
            return date(day);
        } else if (argument instanceof Instant instant) {
            return date(instant);
        } else if (argument instanceof List<?> list) {
            return list(list);
        } else if (argument instanceof BigDecimal number) {
            // As typed: a target of 99.995 must not be rounded by the locale's number format.
            return number.toPlainString();
        } else if (argument instanceof Number number) {
            // Stays a number, because plurals choose by it.
            return number;
        }
        return argument.toString();
    }

    /** Clauses or items one after the other; issues that are too many or not to be seen are counted at its end. */
    private String list(List<?> list) {
        List<String> items = new ArrayList<>();
        int named = 0;
        int unnamed = 0;
        int hidden = 0;
        for (Object item : list) {
            if (!(item instanceof IssueRef issue)) {
                items.add(worded(item).toString());
                continue;
            }
            Optional<String> key = issueKeys.apply(issue.id());
            if (key.isEmpty()) {
                hidden++;
            } else if (named < NAMED_ISSUES) {
                items.add(key.get());
                named++;
            } else {
                unnamed++;
            }
        }
        if (unnamed > 0) {
            items.add(text(LIST + "more", unnamed));
        }
        if (hidden > 0) {
            items.add(hidden(hidden));
        }
        boolean clauses = list.stream().anyMatch(Text.class::isInstance);
        return join(items, clauses ? "clauses" : "items", unnamed > 0 || hidden > 0);
    }

    private String join(List<String> items, String kind, boolean counted) {
        if (items.isEmpty()) {
            return text(LIST + "none");
        }
        String separator = text(LIST + kind, "", "");
        if (!counted || items.size() == 1) {
            return String.join(separator, items);
        }
        int last = items.size() - 1;
        return text(LIST + "and", String.join(separator, items.subList(0, last)), items.get(last));
    }

    private String hidden(int count) {
        return text("acceptability.issue.hidden", count);
    }

    private String text(String key, Serializable... arguments) {
        return i18n.getText(locale, key, arguments);
    }
}
