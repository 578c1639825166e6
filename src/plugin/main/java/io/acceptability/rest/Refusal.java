package io.acceptability.rest;

import io.acceptability.domain.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Thrown when a request is refused: the status, and what is wrong, to be worded in the caller's language. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Text> messages;
    private final transient Map<String, Text> fields;

    private Refusal(int status, List<Text> messages, Map<String, Text> fields) {
        super("refused with " + status + " " + messages + fields, null, false, false);
        this.status = status;
        this.messages = List.copyOf(messages);
        this.fields = new LinkedHashMap<>(fields);
    }

    /** Refused for one reason that is no single field's. */
    static Refusal of(int status, String key, Object... arguments) {
        return of(status, List.of(Text.of(key, arguments)));
    }

    static Refusal of(int status, List<Text> messages) {
        return new Refusal(status, messages, Map.of());
    }

    /** Refused with every field that is wrong, in the order in which they were asked for. */
    static Refusal ofFields(Map<String, Text> fields) {
        return new Refusal(400, List.of(), fields);
    }

    static Refusal notLoggedIn() {
        return of(401, "acceptability.rest.not-logged-in");
    }

    /** Not there, or not for this caller to see: nobody can tell which. */
    static Refusal notFound() {
        return of(404, "acceptability.rest.not-found");
    }

    int status() {
        return status;
    }

    List<Text> messages() {
        return messages;
    }

    /** Everything that is said. */
    List<Text> texts() {
        return Stream.concat(messages.stream(), fields.values().stream()).toList();
    }

    Map<String, Text> fields() {
        return fields;
    }
}
