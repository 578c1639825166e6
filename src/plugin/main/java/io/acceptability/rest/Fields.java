package io.acceptability.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.domain.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The fields of one JSON object, asked for by name. Every fault is collected under its path, such as {@code constraints[0].kind};
 * a field with a fault reads as null, and what nobody asks for is a fault too.
 */
final class Fields {
    /** The most entries of any list. */
    static final int LONGEST_LIST = 100;

    private static final int LONGEST_LINK = 2_000;
    private static final int LONGEST_NAME_SHOWN = 100;
    private static final int MOST_DIGITS_BEFORE_POINT = 15;
    private static final int MOST_DIGITS_AFTER_POINT = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern URL = Pattern.compile("(?i)https?://[^\\s/?#<>\"'\\\\]+[^\\s<>\"\\p{Cntrl}]*");
    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,100}-[0-9]{1,18}");

    /** What an object must hold: asks for every field, then says how to build the value once all of them are right. */
    interface Shape<T> {
        Supplier<T> of(Fields fields);
    }

    private final ObjectNode object;
    private final String path;
    private final Map<String, Text> faults;
    private final Set<String> asked = new HashSet<>();

    private Fields(ObjectNode object, String path, Map<String, Text> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /**
     * The value that the object describes.
     *
     * @throws Refusal 400 that names every fault at once
     */
    static <T> T read(ObjectNode object, Shape<T> shape) {
        Map<String, Text> faults = new LinkedHashMap<>();
        T value = new Fields(object, "", faults).build(shape);
        if (!faults.isEmpty()) {
            throw Refusal.ofFields(faults);
        }
        return value;
    }

    /** A text that keeps the rule, exactly as it was typed. */
    String text(String name, TextRule rule) {
        JsonNode node = ask(name);
        if (rule.optional() && isAbsent(node)) {
            return "";
        }
        String text = string(name, node);
        return text == null ? null : sound(name, text, rule.complaint(text));
    }

    /** A web address or an issue key; null when it is left out, null or blank. */
    String link(String name) {
        JsonNode node = ask(name);
        if (isAbsent(node)) {
            return null;
        }
        String text = string(name, node);
        if (text == null || text.isBlank()) {
            return null;
        }
        boolean good = text.length() <= LONGEST_LINK
                && (URL.matcher(text).matches() || ISSUE_KEY.matcher(text).matches());
        return good ? text : fault(name, "acceptability.rest.field.link", LONGEST_LINK);
    }

    /** An issue by its key; null when it is left out or null. One that is not there and one that may not be seen are the same. */
    Long issue(String name, Function<String, Optional<Long>> visible) {
        JsonNode node = ask(name);
        if (isAbsent(node)) {
            return null;
        }
        String key = string(name, node);
        if (key == null) {
            return null;
        }
        Optional<Long> id = ISSUE_KEY.matcher(key).matches() ? visible.apply(key) : Optional.empty();
        return id.isPresent() ? id.get() : fault(name, "acceptability.rest.field.issue");
    }

    /** A day not after {@code today}. */
    LocalDate dayUntil(String name, LocalDate today) {
        LocalDate day = day(name);
        return day != null && day.isAfter(today) ? fault(name, "acceptability.rest.field.future") : day;
    }

    /** A day not before {@code today}. */
    LocalDate dayFrom(String name, LocalDate today) {
        LocalDate day = day(name);
        return day != null && day.isBefore(today) ? fault(name, "acceptability.rest.field.past") : day;
    }

    /** One of these values, by the name it has on the wire. */
    <T> T oneOf(String name, T[] values, Function<T, String> wireName) {
        String text = string(name, ask(name));
        if (text == null) {
            return null;
        }
        for (T value : values) {
            if (wireName.apply(value).equals(text)) {
                return value;
            }
        }
        return fault(
                name,
                "acceptability.rest.field.one-of",
                String.join(", ", Arrays.stream(values).map(wireName).toList()));
    }

    /** True or false. */
    Boolean flag(String name) {
        JsonNode node = ask(name);
        return isMissing(name, node) || node.isBoolean()
                ? Boolean.valueOf(node.asBoolean())
                : fault(name, "acceptability.rest.field.flag");
    }

    /** A whole number within the two, both included. */
    Long whole(String name, long least, long most) {
        JsonNode node = ask(name);
        if (isMissing(name, node)) {
            return null;
        }
        boolean good = node.isIntegralNumber()
                && node.canConvertToLong()
                && node.longValue() >= least
                && node.longValue() <= most;
        if (good) {
            return node.longValue();
        }
        return most == Long.MAX_VALUE
                ? fault(name, "acceptability.rest.field.whole-from", least)
                : fault(name, "acceptability.rest.field.whole-within", least, most);
    }

    /** A number of at most 15 digits before and 6 after the point. */
    BigDecimal number(String name) {
        JsonNode node = ask(name);
        return isMissing(name, node) ? null : number(name, node);
    }

    /** As {@link #number}; null when it is left out or null. */
    BigDecimal numberOrNone(String name) {
        JsonNode node = ask(name);
        return isAbsent(node) ? null : number(name, node);
    }

    /** An object of this shape. */
    <T> T object(String name, Shape<T> shape) {
        JsonNode node = ask(name);
        return isMissing(name, node) ? null : object(name, node, shape);
    }

    /** At most {@value #LONGEST_LIST} objects of this shape. */
    <T> List<T> list(String name, Shape<T> shape) {
        JsonNode node = ask(name);
        return isMissing(name, node) ? null : list(name, node, shape);
    }

    /** As {@link #list}; empty when it is left out or null. */
    <T> List<T> listOrNone(String name, Shape<T> shape) {
        JsonNode node = ask(name);
        return isAbsent(node) ? List.of() : list(name, node, shape);
    }

    /** Says what is wrong with a field, for a rule that looks at more than one; the first fault of a field is kept. */
    <T> T fault(String name, String key, Object... arguments) {
        faults.putIfAbsent(path + name, Text.of(key, arguments));
        return null;
    }

    private <T> T build(Shape<T> shape) {
        Supplier<T> value = shape.of(this);
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!asked.contains(name)) {
                fault(shortened(name), "acceptability.rest.field.unknown");
            }
        }
        return faults.isEmpty() ? value.get() : null;
    }

    private JsonNode ask(String name) {
        asked.add(name);
        return object.path(name);
    }

    private <T> T sound(String name, T value, Optional<Text> complaint) {
        complaint.ifPresent(text -> faults.putIfAbsent(path + name, text));
        return complaint.isPresent() ? null : value;
    }

    private String string(String name, JsonNode node) {
        if (isMissing(name, node)) {
            return null;
        }
        return node.isTextual() ? node.textValue() : fault(name, "acceptability.rest.field.text");
    }

    private LocalDate day(String name) {
        String text = string(name, ask(name));
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
            if (day != null && !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                return day;
            }
        } catch (DateTimeException noSuchDay) {
            // Said below, as for every other text that is no date.
        }
        return fault(name, "acceptability.rest.field.day");
    }

    private BigDecimal number(String name, JsonNode node) {
        if (!node.isNumber()) {
            return fault(name, "acceptability.rest.field.number", MOST_DIGITS_BEFORE_POINT, MOST_DIGITS_AFTER_POINT);
        }
        BigDecimal number = node.decimalValue();
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // Digits are counted, never written out: 1e999999999 would take all memory.
        BigDecimal bare = number.stripTrailingZeros();
        long before = (long) bare.precision() - bare.scale();
        return before <= MOST_DIGITS_BEFORE_POINT && bare.scale() <= MOST_DIGITS_AFTER_POINT
                ? number
                : fault(name, "acceptability.rest.field.number", MOST_DIGITS_BEFORE_POINT, MOST_DIGITS_AFTER_POINT);
    }

    private <T> T object(String name, JsonNode node, Shape<T> shape) {
        return node instanceof ObjectNode inner
                ? new Fields(inner, path + name + ".", faults).build(shape)
                : fault(name, "acceptability.rest.field.object");
    }

    private <T> List<T> list(String name, JsonNode node, Shape<T> shape) {
        if (!node.isArray()) {
            return fault(name, "acceptability.rest.field.list");
        }
        if (node.size() > LONGEST_LIST) {
            return fault(name, "acceptability.rest.field.list-too-long", LONGEST_LIST, node.size());
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            values.add(object(name + "[" + i + "]", node.get(i), shape));
        }
        return values;
    }

    private boolean isMissing(String name, JsonNode node) {
        if (isAbsent(node)) {
            fault(name, "acceptability.rest.field.missing");
            return true;
        }
        return false;
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME_SHOWN ? name : name.substring(0, LONGEST_NAME_SHOWN) + "…";
    }
}
