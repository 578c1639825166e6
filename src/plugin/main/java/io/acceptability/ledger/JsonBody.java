package io.acceptability.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.acceptability.domain.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads a JSON object strictly: what is missing, of another type, or left over is refused. */
final class JsonBody {
    private final Map<String, JsonNode> left = new TreeMap<>();

    private JsonBody(JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("an object was expected");
        }
        node.fieldNames().forEachRemaining(name -> left.put(name, node.get(name)));
    }

    /** Reads an object to its end. */
    static <T> T read(JsonNode node, Function<JsonBody, T> reader) {
        JsonBody body = new JsonBody(node);
        T read = reader.apply(body);
        if (!body.left.isEmpty()) {
            throw new IllegalArgumentException("nobody knows " + body.left.keySet());
        }
        return read;
    }

    boolean has(String name) {
        return left.containsKey(name);
    }

    String text(String name) {
        return take(name, JsonNodeType.STRING).textValue();
    }

    @Nullable
    String textOrNull(String name) {
        return isNull(name) ? null : text(name);
    }

    boolean flag(String name) {
        return take(name, JsonNodeType.BOOLEAN).booleanValue();
    }

    @Nullable
    Boolean flagOrNull(String name) {
        return isNull(name) ? null : Boolean.valueOf(flag(name));
    }

    long number(String name) {
        return whole(take(name, JsonNodeType.NUMBER));
    }

    @Nullable
    Long numberOrNull(String name) {
        return isNull(name) ? null : Long.valueOf(number(name));
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    <E extends Enum<E>> @Nullable E constantOrNull(String name, Class<E> type) {
        return isNull(name) ? null : constant(name, type);
    }

    <T> T object(String name, Function<JsonBody, T> reader) {
        return read(take(name, JsonNodeType.OBJECT), reader);
    }

    <T> List<T> objects(String name, Function<JsonBody, T> reader) {
        List<T> all = new ArrayList<>();
        take(name, JsonNodeType.ARRAY).forEach(item -> all.add(read(item, reader)));
        return all;
    }

    <T> Map<String, T> objectsByName(String name, Function<JsonBody, T> reader) {
        Map<String, T> all = new TreeMap<>();
        JsonNode object = take(name, JsonNodeType.OBJECT);
        object.fieldNames().forEachRemaining(field -> all.put(field, read(object.get(field), reader)));
        return all;
    }

    List<Long> numbers(String name) {
        List<Long> all = new ArrayList<>();
        take(name, JsonNodeType.ARRAY).forEach(item -> all.add(whole(item)));
        return all;
    }

    List<String> texts(String name) {
        List<String> all = new ArrayList<>();
        take(name, JsonNodeType.ARRAY).forEach(item -> {
            if (!item.isTextual()) {
                throw new IllegalArgumentException("a text was expected instead of " + item);
            }
            all.add(item.textValue());
        });
        return all;
    }

    private boolean isNull(String name) {
        JsonNode node = left.get(name);
        if (node == null || !node.isNull()) {
            return false;
        }
        left.remove(name);
        return true;
    }

    private JsonNode take(String name, JsonNodeType type) {
        JsonNode node = left.remove(name);
        if (node == null || node.getNodeType() != type) {
            throw new IllegalArgumentException(name + " should be a " + type + " and is " + node);
        }
        return node;
    }

    private static long whole(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new IllegalArgumentException("a whole number was expected instead of " + node);
        }
        return node.longValue();
    }
}
