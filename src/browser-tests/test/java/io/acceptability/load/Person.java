package io.acceptability.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Somebody who is logged in at the sandbox, with a connection of their own. */
final class Person {
    /** The sandbox leaves the app out of what answers a request with this header. */
    private static final String WITHOUT_APP = "X-Sandbox-Without-App";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final String cookie;

    private Person(String url, String name) {
        Settings.requireLoopback(URI.create(url));
        this.url = url;
        JsonNode session = send(
                        HttpRequest.newBuilder(URI.create(url + "/rest/auth/1/session")),
                        "POST",
                        Map.of("username", name, "password", name))
                .expect(200)
                .json()
                .path("session");
        this.cookie =
                session.path("name").asText() + "=" + session.path("value").asText();
    }

    /** Logs somebody in, whose password is the name. */
    static Person login(Server server, String name) {
        return new Person(server.url(), name);
    }

    /**
     * What came back.
     *
     * @param reads how often the app has read from its host for it
     * @param processorMicros how long the sandbox's thread was at work for it
     */
    record Answer(int status, String body, int reads, int processorMicros) {
        Answer expect(int wanted) {
            if (status != wanted) {
                throw new LoadFailure("the answer was " + status + " instead of " + wanted + ": "
                        + body.substring(0, Math.min(600, body.length())));
            }
            return this;
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException none) {
                throw new LoadFailure("the answer is no JSON: " + body);
            }
        }
    }

    Answer get(String path, boolean withApp) {
        return send(request(path, withApp), "GET", null);
    }

    Answer write(String method, String path, Map<String, ?> body, boolean withApp) {
        return send(request(path, withApp), method, body);
    }

    private HttpRequest.Builder request(String path, boolean withApp) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).header("Cookie", cookie);
        return withApp ? request : request.header(WITHOUT_APP, "true");
    }

    private Answer send(HttpRequest.Builder request, String method, Map<String, ?> body) {
        try {
            request.timeout(Duration.ofSeconds(60));
            if (body == null) {
                request.GET();
            } else {
                request.method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .header("Content-Type", "application/json");
            }
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    number(response, "X-Sandbox-Host-Reads"),
                    number(response, "X-Sandbox-Processor-Micros"));
        } catch (IOException failed) {
            throw new LoadFailure(method + " failed: " + failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("stopped");
        }
    }

    private static int number(HttpResponse<?> response, String header) {
        return response.headers().firstValue(header).map(Integer::parseInt).orElse(0);
    }
}
