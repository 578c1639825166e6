package io.acceptability.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.domain.IssueRef;
import io.acceptability.domain.NextAct;
import io.acceptability.domain.ProjectRef;
import io.acceptability.domain.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps a next act as JSON, with its text unworded: each reader has it in their language, and sees only what they may see. */
final class TextJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TextJson() {}

    static String write(NextAct act) {
        ObjectNode node = NODES.objectNode();
        node.put("code", act.code().name());
        node.put("target", act.target());
        node.set("text", written(act.text()));
        return node.toString();
    }

    /** The next act of a JSON that this class wrote. */
    static NextAct read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            JsonNode target = node.path("target");
            return new NextAct(
                    NextAct.Code.valueOf(node.path("code").textValue()),
                    (Text) read(node.path("text")),
                    target.isTextual() ? target.textValue() : null);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException("no next act: " + json, notOurs);
        }
    }

    private static JsonNode written(Object value) {
        ObjectNode node = NODES.objectNode();
        if (value instanceof Text text) {
            return node.put("text", text.key()).set("arguments", array(text.arguments()));
        } else if (value instanceof IssueRef issue) {
            return node.put("issue", issue.id());
        } else if (value instanceof ProjectRef project) {
            return node.put("project", project.id());
        } else if (value instanceof LocalDate day) {
            return node.put("day", day.toString());
        } else if (value instanceof Instant instant) {
            return node.put("instant", instant.toString());
        } else if (value instanceof List<?> list) {
            return array(list);
        } else if (value instanceof BigDecimal number) {
            return node.put("decimal", number.toPlainString());
        } else if (value instanceof Integer || value instanceof Long) {
            return NODES.numberNode(((Number) value).longValue());
        } else if (value instanceof String string) {
            return NODES.textNode(string);
        }
        throw new IllegalArgumentException("a text has no argument of " + value.getClass());
    }

    private static ArrayNode array(List<?> list) {
        ArrayNode array = NODES.arrayNode();
        list.forEach(value -> array.add(written(value)));
        return array;
    }

    private static Object read(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue();
        } else if (node.isIntegralNumber()) {
            return node.longValue();
        } else if (node.isArray()) {
            return list(node);
        } else if (node.has("text")) {
            return new Text(node.get("text").textValue(), list(node.path("arguments")));
        } else if (node.has("issue")) {
            return new IssueRef(node.get("issue").longValue());
        } else if (node.has("project")) {
            return new ProjectRef(node.get("project").longValue());
        } else if (node.has("day")) {
            return LocalDate.parse(node.get("day").textValue());
        } else if (node.has("instant")) {
            return Instant.parse(node.get("instant").textValue());
        } else if (node.has("decimal")) {
            return new BigDecimal(node.get("decimal").textValue());
        }
        throw new IllegalArgumentException("no argument of a text: " + node);
    }

    private static List<Object> list(JsonNode array) {
        List<Object> list = new ArrayList<>();
        array.forEach(item -> list.add(read(item)));
        return list;
    }
}
