package io.acceptability.browser;

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

/** A client of the sandbox's REST interfaces, as one user. Passwords are the users' names. */
final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;
    private final String authorization;

    Client(String base, String user) {
        this.base = base;
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }

    /** What came back: the status, and the body as JSON where it is some. */
    record Answer(int status, JsonNode json, String text) {
        Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("expected " + wanted + " but was " + status + ": " + text);
            }
            return this;
        }
    }

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    Answer post(String path, Map<String, ?> body) {
        return send("POST", path, "application/json", json(body));
    }

    Answer put(String path, Map<String, ?> body) {
        return send("PUT", path, "application/json", json(body));
    }

    /** Sends this body as it is, well-formed or not. */
    Answer send(String method, String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** The dossier of a subject. */
    JsonNode dossier(String subject) {
        return get(subjects(subject)).expect(200).json();
    }

    /** The path of a subject's resource, or of a part of it. */
    static String subjects(String subject, String... parts) {
        return "/rest/acceptability/1.0/subjects/" + subject + (parts.length == 0 ? "" : "/" + String.join("/", parts));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", authorization);
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            boolean isJson = response.headers()
                    .firstValue("Content-Type")
                    .orElse("")
                    .contains("json");
            return new Answer(
                    response.statusCode(),
                    isJson && !response.body().isBlank() ? JSON.readTree(response.body()) : JSON.nullNode(),
                    response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
