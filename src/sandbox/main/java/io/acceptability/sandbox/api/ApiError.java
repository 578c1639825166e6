package io.acceptability.sandbox.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer that refuses, in Jira's shape. */
final class ApiError extends WebApplicationException {
    private ApiError(int status, List<String> messages, Map<String, String> errors) {
        super(response(status, messages, errors));
    }

    static ApiError of(int status, String message) {
        return new ApiError(status, List.of(message), Map.of());
    }

    static ApiError of(int status, List<String> messages, Map<String, String> errors) {
        return new ApiError(status, messages, errors);
    }

    /** 400 with what is wrong by field. */
    static ApiError fields(Map<String, String> errors) {
        return new ApiError(400, List.of(), errors);
    }

    /** The same for an issue that is not there and one that the caller may not see. */
    static ApiError noIssue() {
        return of(404, "Issue Does Not Exist");
    }

    private static Response response(int status, List<String> messages, Map<String, String> errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", messages);
        body.put("errors", errors);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(body)
                .build();
    }
}
