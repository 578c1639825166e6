package io.acceptability.browser.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** A client of the sandbox's REST interfaces, as one user. Passwords are the users' names. */
public final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String base;
    private final Optional<String> authorization;

    private Client(String base, Optional<String> authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** Somebody with basic authentication. */
    public static Client as(String user, Sandbox sandbox) {
        String pair = user + ":" + user;
        return new Client(
                sandbox.url(),
                Optional.of("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))));
    }

    /** Nobody in particular. */
    public static Client anonymous(Sandbox sandbox) {
        return new Client(sandbox.url(), Optional.empty());
    }

    /** What came back: the status, the body as JSON where it is some, and how often the app read its host for it. */
    public record Answer(int status, JsonNode json, String text, int hostReads) {
        /** This answer, if it has the wanted status. */
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("expected " + wanted + " but was " + status + ": " + text);
            }
            return this;
        }
    }

    /** The answer to a GET of this path below the base. */
    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** The answer to a POST of this JSON. */
    public Answer post(String path, Map<String, ?> body) {
        return send("POST", path, "application/json", json(body));
    }

    /** The answer to a PUT of this JSON. */
    public Answer put(String path, Map<String, ?> body) {
        return send("PUT", path, "application/json", json(body));
    }

    /** Sends this body as it is, well-formed or not; without a content type where that is null. */
    public Answer send(String method, String path, String contentType, String body) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        return send(request.build());
    }

    /** The dossier of a subject. */
    public JsonNode dossier(String subject) {
        return get(subjects(subject)).expect(200).json();
    }

    /** The path of a subject's resource, or of a part of it. */
    public static String subjects(String subject, String... parts) {
        return "/rest/acceptability/1.0/subjects/" + subject + (parts.length == 0 ? "" : "/" + String.join("/", parts));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        authorization.ifPresent(value -> request.header("Authorization", value));
        return request;
    }

    /** The JSON of a body. */
    public static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            boolean isJson =
                    response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    response.statusCode(),
                    isJson && !response.body().isBlank() ? JSON.readTree(response.body()) : JSON.nullNode(),
                    response.body(),
                    response.headers()
                            .firstValue("X-Sandbox-Host-Reads")
                            .map(Integer::parseInt)
                            .orElse(0));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
