package io.acceptability.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.domain.LinkScope;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyField;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a policy's document is written into an entry and read from it.
 *
 * <p>Schema 1: what the document sets, by the ids of the fields; what it leaves out is not there. Refuses every other schema, every
 * unknown field and every value that does not fit.
 */
final class PolicyPayload {
    private static final int SCHEMA = 1;

    private PolicyPayload() {}

    static String write(PolicyDocument document) {
        ObjectNode payload = Payloads.JSON.createObjectNode();
        payload.put("schema", SCHEMA);
        payload.set("policy", Payloads.JSON.valueToTree(document.plain()));
        return payload.toString();
    }

    /**
     * What a payload says.
     *
     * @throws IllegalArgumentException when it is not what this version writes
     */
    static PolicyDocument read(String payload) {
        try {
            return JsonBody.read(Payloads.JSON.readTree(payload), body -> {
                long schema = body.number("schema");
                UnknownSchemaException.check(schema, SCHEMA);
                return body.object("policy", PolicyPayload::document);
            });
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException("this is no JSON", noJson);
        }
    }

    private static PolicyDocument document(JsonBody body) {
        Map<PolicyField, Object> values = new EnumMap<>(PolicyField.class);
        for (PolicyField field : PolicyField.values()) {
            if (body.has(field.id())) {
                values.put(field, value(field, body));
            }
        }
        return new PolicyDocument(values);
    }

    private static Object value(PolicyField field, JsonBody body) {
        return switch (field.kind().shape()) {
            case NAMES -> body.texts(field.id());
            case NAME -> body.text(field.id());
            case WHOLE -> Math.toIntExact(body.number(field.id()));
            case FLAG -> body.flag(field.id());
            case LINKS ->
                body.objects(
                        field.id(),
                        link -> new LinkScope(
                                link.text("name"), link.constant("direction", LinkScope.Direction.class)));
        };
    }
}
