package io.acceptability.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON as the app reads and writes it, whatever the host does to its own: numbers keep every digit, no name stands twice, nothing
 * follows the object.
 */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /**
     * The one object that this text is.
     *
     * @throws Refusal 400 where it is not JSON, not an object, names a property twice, or goes on after its end
     */
    static ObjectNode object(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            JsonNode tree = MAPPER.readTree(parser);
            if (!(tree instanceof ObjectNode object)) {
                throw Refusal.of(400, "acceptability.rest.body.not-an-object");
            }
            if (parser.nextToken() != null) {
                throw Refusal.of(400, "acceptability.rest.body.goes-on");
            }
            return object;
        } catch (MismatchedInputException twice) {
            throw Refusal.of(400, "acceptability.rest.body.named-twice");
        } catch (JsonProcessingException malformed) {
            JsonLocation at = malformed.getLocation();
            throw Refusal.of(
                    400,
                    "acceptability.rest.body.malformed",
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr());
        } catch (IOException neverFromText) {
            throw new UncheckedIOException(neverFromText);
        }
    }

    /** Whether nothing stands here: no value, or null. */
    static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    /** The value as UTF-8 JSON, its parts in the order in which they are declared. */
    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
