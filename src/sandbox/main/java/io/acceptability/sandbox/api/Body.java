package io.acceptability.sandbox.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/** Reads what clients send, tolerant of everything that is not asked for. */
final class Body {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Body() {}

    /** The JSON object in a body. */
    static JsonNode object(String text) {
        JsonNode node = any(text);
        if (!node.isObject()) {
            throw ApiError.of(400, "The body is no JSON object.");
        }
        return node;
    }

    /** The JSON value in a body. */
    static JsonNode any(String text) {
        try {
            JsonNode node = MAPPER.readTree(text == null ? "" : text);
            if (node instanceof MissingNode) {
                throw ApiError.of(400, "No content to map to Object due to end of input");
            }
            if (hasNul(node)) {
                // PostgreSQL cannot store it.
                throw ApiError.of(400, "The body holds a NUL character.");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw ApiError.of(400, "The body is no JSON: " + e.getOriginalMessage());
        }
    }

    private static boolean hasNul(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().indexOf('\0') >= 0;
        }
        for (JsonNode inner : node) {
            if (hasNul(inner)) {
                return true;
            }
        }
        return false;
    }

    static String write(JsonNode node) {
        return node.toString();
    }

    /** A text at a name, null when absent or null; numbers are taken as their digits. */
    static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    /** The first text among several names. */
    static String firstText(JsonNode node, String... names) {
        for (String name : names) {
            String text = text(node, name);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** What names a thing: the text itself, or its {@code name}, {@code id}, {@code key} or {@code value}. */
    static String reference(JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return null;
        }
        return node.isValueNode() ? node.asText() : firstText(node, "name", "id", "key", "value");
    }

    /** References in a list. */
    static List<String> references(JsonNode node) {
        List<String> found = new ArrayList<>();
        node.forEach(each -> {
            String reference = reference(each);
            if (reference != null) {
                found.add(reference);
            }
        });
        return found;
    }
}
