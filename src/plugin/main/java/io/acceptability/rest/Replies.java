package io.acceptability.rest;

import io.acceptability.Outcome;
import io.acceptability.Wording;
import io.acceptability.domain.Text;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers, worded by the caller's wording. Written as bytes, so that no setting of the host's JSON changes them. */
final class Replies {
    private static final String JSON = "application/json;charset=UTF-8";

    private Replies() {}

    /** Somebody wrote in between, and what. */
    static Response conflict(long revision, List<Text> changes, Wording wording) {
        List<String> told = changes.stream().map(wording::word).toList();
        return json(409, new Wire.Conflict(message("acceptability.rest.conflict", wording), revision, told));
    }

    /** The facts are not those that were confirmed, and how they differ. */
    static Response mismatch(Outcome.Mismatch mismatch, Wording wording) {
        List<Wire.Change> changes = DossierMapper.changes(mismatch.changes(), wording);
        return json(
                412,
                new Wire.Mismatch(message("acceptability.rest.mismatch", wording), mismatch.fingerprint(), changes));
    }

    /** Why the request was refused. */
    static Response refusal(Refusal refusal, Wording wording) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusal.fields().forEach((field, fault) -> errors.put(field, wording.word(fault)));
        List<String> messages =
                refusal.messages().stream().map(wording::word).distinct().toList();
        return json(refusal.status(), new Wire.Errors(messages, errors));
    }

    static Response json(int status, Object wire) {
        return bytes(status, JSON, Json.bytes(wire));
    }

    static Response bytes(int status, String type, byte[] bytes) {
        return Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(bytes)
                .build();
    }

    /** A file to be saved under this name, of letters, digits and hyphens. */
    static Response file(String name, String type, byte[] bytes) {
        return Response.fromResponse(bytes(200, type, bytes))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static List<String> message(String key, Wording wording) {
        return List.of(wording.word(Text.of(key)));
    }
}
