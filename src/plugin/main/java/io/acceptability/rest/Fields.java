package io.acceptability.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.IssueName;
import io.acceptability.domain.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The fields of one JSON object, asked for by name. Every fault is collected under its path, such as {@code constraints[0].kind};
 * a field with a fault reads as null, and what nobody asks for is a fault too.
 */
final class Fields {
    /** The most entries of any list. */
    static final int LONGEST_LIST = 100;

    /** What an object must hold: asks for every field, then says how to build the value once all of them are right. */
    interface Shape<T> {
        Supplier<T> of(Fields fields);
    }

    private final ObjectNode object;
    private final Premises premises;
    private final String path;
    private final Map<String, Text> faults;
    private final Set<String> asked = new HashSet<>();

    private Fields(ObjectNode object, Premises premises, String path, Map<String, Text> faults) {
        this.object = object;
        this.premises = premises;
        this.path = path;
        this.faults = faults;
    }

    /**
     * The value that the object describes.
     *
     * @throws Refusal 400 that names every fault at once
     */
    static <T> T read(ObjectNode object, Premises premises, Shape<T> shape) {
        Map<String, Text> faults = new LinkedHashMap<>();
        T value = new Fields(object, premises, "", faults).build(shape);
        if (!faults.isEmpty()) {
            throw Refusal.ofFields(faults);
        }
        return value;
    }

    /** Whether it is not there, or null. */
    boolean isLeftOut(String name) {
        return Json.isAbsent(ask(name));
    }

    /** A text that keeps the rule, exactly as it was typed. */
    String text(String name, TextRule rule) {
        JsonNode node = ask(name);
        if (rule.optional() && Json.isAbsent(node)) {
            return "";
        }
        String text = string(name, node);
        if (text == null) {
            return null;
        }
        Optional<Text> complaint = rule.complaint(text);
        complaint.ifPresent(fault -> fault(name, fault));
        return complaint.isPresent() ? null : text;
    }

    /** A web address or an issue key; null when it is left out, null or blank. */
    String linkOrNone(String name) {
        String text = isLeftOut(name) ? null : string(name, ask(name));
        if (text == null || TextRule.isBlank(text)) {
            return null;
        }
        return orFault(
                name, Optional.of(text).filter(Values::isLink), "acceptability.rest.field.link", Values.LONGEST_LINK);
    }

    /** An issue by its key; null when it is left out or null. One that is not there and one that may not be seen are the same. */
    Long issueOrNone(String name) {
        String key = isLeftOut(name) ? null : string(name, ask(name));
        if (key == null) {
            return null;
        }
        Optional<Long> id = IssueName.isKey(key) ? premises.visibleIssue().apply(key) : Optional.empty();
        return orFault(name, id, "acceptability.rest.field.issue");
    }

    /** An issue by its key, as {@link #issueOrNone}, that must be given. */
    Long issue(String name) {
        return isMissing(name, ask(name)) ? null : issueOrNone(name);
    }

    /** A day not after today. */
    LocalDate dayUntilToday(String name) {
        return day(name, day -> !day.isAfter(premises.today()), "acceptability.rest.field.future");
    }

    /** A day not before today. */
    LocalDate dayFromToday(String name) {
        return day(name, day -> !day.isBefore(premises.today()), "acceptability.rest.field.past");
    }

    /** One of these values, by the name it has on the wire. */
    <T> T oneOf(String name, T[] values, Function<T, String> wireName) {
        String text = string(name, ask(name));
        if (text == null) {
            return null;
        }
        return orFault(
                name,
                Arrays.stream(values)
                        .filter(value -> wireName.apply(value).equals(text))
                        .findFirst(),
                "acceptability.rest.field.one-of",
                String.join(", ", Arrays.stream(values).map(wireName).toList()));
    }

    /** True or false. */
    Boolean flag(String name) {
        JsonNode node = ask(name);
        if (isMissing(name, node)) {
            return null;
        }
        return orFault(
                name,
                Optional.of(node).filter(JsonNode::isBoolean).map(JsonNode::booleanValue),
                "acceptability.rest.field.flag");
    }

    /** A whole number of {@code least} or more. */
    Long whole(String name, long least) {
        return whole(name, least, Long.MAX_VALUE, "acceptability.rest.field.whole-from");
    }

    /** A whole number within the two, both included. */
    Long whole(String name, long least, long most) {
        return whole(name, least, most, "acceptability.rest.field.whole-within");
    }

    /** As {@link #whole(String, long, long)}; null when it is left out or null. */
    Long wholeOrNone(String name, long least, long most) {
        return Json.isAbsent(ask(name)) ? null : whole(name, least, most);
    }

    /** A number of at most 15 digits before and 6 after the point. */
    BigDecimal number(String name) {
        JsonNode node = ask(name);
        return isMissing(name, node) ? null : number(name, node);
    }

    /** As {@link #number}; null when it is left out or null. */
    BigDecimal numberOrNone(String name) {
        return isLeftOut(name) ? null : number(name, ask(name));
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
        return isLeftOut(name) ? List.of() : list(name, ask(name), shape);
    }

    /** An object that somebody else reads; its faults are told through {@link #fault}. */
    ObjectNode raw(String name) {
        JsonNode node = ask(name);
        if (isMissing(name, node) || node instanceof ObjectNode) {
            return node instanceof ObjectNode object ? object : null;
        }
        fault(name, "acceptability.rest.field.object");
        return null;
    }

    /** Lets fields pass that our own answers have, so that they can be sent back as they are. */
    void ignore(String... names) {
        asked.addAll(List.of(names));
    }

    /** Says what is wrong with a field, for a rule that looks at more than one; the first fault of a field is kept. */
    void fault(String name, String key, Object... arguments) {
        fault(name, Text.of(key, arguments));
    }

    /** As {@link #fault(String, String, Object...)}. */
    void fault(String name, Text why) {
        faults.putIfAbsent(path + name, why);
    }

    private <T> T build(Shape<T> shape) {
        Supplier<T> value = shape.of(this);
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                fault(Values.shortened(name), "acceptability.rest.field.unknown");
            }
        });
        return faults.isEmpty() ? value.get() : null;
    }

    private JsonNode ask(String name) {
        asked.add(name);
        return object.path(name);
    }

    private <T> T orFault(String name, Optional<T> value, String key, Object... arguments) {
        if (value.isEmpty()) {
            fault(name, key, arguments);
        }
        return value.orElse(null);
    }

    private String string(String name, JsonNode node) {
        if (isMissing(name, node)) {
            return null;
        }
        return orFault(
                name,
                Optional.of(node).filter(JsonNode::isTextual).map(JsonNode::textValue),
                "acceptability.rest.field.text");
    }

    private LocalDate day(String name, Predicate<LocalDate> rule, String key) {
        String text = string(name, ask(name));
        LocalDate day = text == null ? null : orFault(name, Values.day(text), "acceptability.rest.field.day");
        return day == null ? null : orFault(name, Optional.of(day).filter(rule), key);
    }

    private Long whole(String name, long least, long most, String key) {
        JsonNode node = ask(name);
        if (isMissing(name, node)) {
            return null;
        }
        Optional<Long> number = Optional.of(node)
                .filter(n -> n.isIntegralNumber() && n.canConvertToLong())
                .map(JsonNode::longValue)
                .filter(n -> n >= least && n <= most);
        return orFault(name, number, key, least, most);
    }

    private BigDecimal number(String name, JsonNode node) {
        Optional<BigDecimal> number = node.isNumber() ? Values.number(node.decimalValue()) : Optional.empty();
        return orFault(name, number, "acceptability.rest.field.number", Values.WHOLE_DIGITS, Values.DECIMAL_DIGITS);
    }

    private <T> T object(String name, JsonNode node, Shape<T> shape) {
        if (node instanceof ObjectNode inner) {
            return new Fields(inner, premises, path + name + ".", faults).build(shape);
        }
        fault(name, "acceptability.rest.field.object");
        return null;
    }

    private <T> List<T> list(String name, JsonNode node, Shape<T> shape) {
        if (!node.isArray()) {
            fault(name, "acceptability.rest.field.list");
            return null;
        }
        if (node.size() > LONGEST_LIST) {
            fault(name, "acceptability.rest.field.list-too-long", LONGEST_LIST, node.size());
            return null;
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            values.add(object(name + "[" + i + "]", node.get(i), shape));
        }
        return values;
    }

    private boolean isMissing(String name, JsonNode node) {
        if (Json.isAbsent(node)) {
            fault(name, "acceptability.rest.field.missing");
            return true;
        }
        return false;
    }
}
