package io.acceptability.sandbox.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Error answers in Jira's shape, {@code {"errorMessages":[…],"errors":{}}}. */
public final class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private Errors() {}

    /** An answer with this status and one message. */
    public static Response response(int status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(body(message))
                .build();
    }

    private static Map<String, Object> body(String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", List.of(message));
        body.put("errors", Map.of());
        return body;
    }

    /** Gives what Jakarta REST itself refuses (404, 405, 406, 415 …) a body, and keeps a body that is there. */
    static final class OfRequests implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException problem) {
            Response response = problem.getResponse();
            if (response.hasEntity()) {
                return response;
            }
            Response.StatusType status = response.getStatusInfo();
            return Response.fromResponse(response)
                    .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                    .entity(body("HTTP " + status.getStatusCode() + " " + status.getReasonPhrase()))
                    .build();
        }
    }

    /** A body that is no JSON, or has a wrong type or an unknown property. */
    static final class OfJson implements ExceptionMapper<JsonProcessingException> {
        @Override
        public Response toResponse(JsonProcessingException problem) {
            return response(400, problem.getOriginalMessage());
        }
    }

    /** Everything else is a fault of ours, and goes to the log. */
    static final class OfEverythingElse implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable problem) {
            LOG.error("A REST resource failed", problem);
            return response(500, "Internal server error");
        }
    }
}
