package io.acceptability.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.domain.LinkScope;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyField;
import io.acceptability.domain.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A policy's document as a caller sends it: what it sets stands in {@code own} by the names of the parameters, and what is left out there
 * or null is inherited. The rest of what we answer may be sent back with it and counts for nothing.
 */
final class PolicyBody {
    private static final String OWN = "own";

    /** What a document is held against once its values have their types: its faults by the path of their parameter. */
    interface Check extends Function<PolicyDocument, Map<String, Text>> {}

    private final Fields fields;
    private final Map<PolicyField, Object> values = new EnumMap<>(PolicyField.class);

    private PolicyBody(Fields fields) {
        this.fields = fields;
    }

    /** The document, with every fault of its values and of the check told at once. */
    static Fields.Shape<PolicyDocument> of(Check check) {
        return fields -> {
            fields.ignore("scope", "version", "inherited", "effective");
            ObjectNode own = fields.raw(OWN);
            if (own == null) {
                return () -> PolicyDocument.EMPTY;
            }
            PolicyDocument document = new PolicyBody(fields).document(own);
            check.apply(document).forEach((path, text) -> fields.fault(OWN + "." + path, text));
            return () -> document;
        };
    }

    private PolicyDocument document(ObjectNode own) {
        for (PolicyField field : PolicyField.values()) {
            JsonNode node = own.path(field.id());
            if (!Json.isAbsent(node)) {
                value(field, node).ifPresent(value -> values.put(field, value));
            }
        }
        own.fieldNames().forEachRemaining(name -> {
            if (PolicyField.byId(name).isEmpty()) {
                fault(Values.shortened(name), "unknown");
            }
        });
        return new PolicyDocument(values);
    }

    private Optional<?> value(PolicyField field, JsonNode node) {
        String path = field.id();
        return switch (field.kind().shape()) {
            case FLAG ->
                Optional.of(node)
                        .filter(it -> isOr(it.isBoolean(), path, "flag"))
                        .map(JsonNode::booleanValue);
            case WHOLE ->
                Optional.of(node)
                        .filter(it -> isOr(
                                it.isIntegralNumber() && it.canConvertToInt(),
                                path,
                                "whole-within",
                                field.kind().least(),
                                field.kind().most()))
                        .map(JsonNode::intValue);
            case NAME -> name(path, node);
            case NAMES -> list(path, node, this::name);
            case LINKS -> list(path, node, this::link);
        };
    }

    private interface Item<T> {
        Optional<T> read(String path, JsonNode node);
    }

    private <T> Optional<List<T>> list(String path, JsonNode node, Item<T> item) {
        if (!isOr(node.isArray(), path, "list")
                || !isOr(node.size() <= Fields.LONGEST_LIST, path, "list-too-long", Fields.LONGEST_LIST, node.size())) {
            return Optional.empty();
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            item.read(path + "[" + i + "]", node.get(i)).ifPresent(items::add);
        }
        return items.size() == node.size() ? Optional.of(items) : Optional.empty();
    }

    private Optional<String> name(String path, JsonNode node) {
        if (!isOr(node.isTextual(), path, "text")) {
            return Optional.empty();
        }
        Optional<Text> complaint = TextRule.LINE.complaint(node.textValue());
        complaint.ifPresent(fault -> fields.fault(OWN + "." + path, fault));
        return complaint.isPresent()
                ? Optional.empty()
                : Optional.of(node.textValue().strip());
    }

    private Optional<LinkScope> link(String path, JsonNode node) {
        if (!isOr(node.isObject(), path, "object")) {
            return Optional.empty();
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!name.equals("name") && !name.equals("direction")) {
                fault(path + "." + Values.shortened(name), "unknown");
            }
        });
        Optional<String> name = isOr(node.hasNonNull("name"), path + ".name", "missing")
                ? name(path + ".name", node.get("name"))
                : Optional.empty();
        String wanted = node.path("direction").asText();
        List<LinkScope.Direction> all = List.of(LinkScope.Direction.values());
        Optional<LinkScope.Direction> direction =
                all.stream().filter(it -> it.name().equals(wanted)).findFirst();
        isOr(
                direction.isPresent(),
                path + ".direction",
                "one-of",
                String.join(", ", all.stream().map(Enum::name).toList()));
        return name.flatMap(it -> direction.map(way -> new LinkScope(it, way)));
    }

    private boolean isOr(boolean right, String path, String key, Object... arguments) {
        if (!right) {
            fault(path, key, arguments);
        }
        return right;
    }

    private void fault(String path, String key, Object... arguments) {
        fields.fault(OWN + "." + path, new Text("acceptability.rest.field." + key, Arrays.asList(arguments)));
    }
}
