package io.acceptability.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Speaks to the running sandbox as one of its people. */
final class DemoClient {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String baseUrl;
    private final String user;

    /** For a user whose password is the name. */
    DemoClient(String baseUrl, String user) {
        this.baseUrl = baseUrl;
        this.user = user;
    }

    String user() {
        return user;
    }

    JsonNode call(String method, String path, JsonNode body) {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() / 100 != 2) {
                throw new DemoRefusedException(
                        method + " " + path + " as " + user + ": " + response.statusCode() + " " + response.body());
            }
            return response.body().isBlank()
                    ? DemoFiles.JSON.createObjectNode()
                    : DemoFiles.JSON.readTree(response.body());
        } catch (IOException e) {
            throw new DemoRefusedException(method + " " + path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoRefusedException("interrupted", e);
        }
    }
}
