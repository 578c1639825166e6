package io.acceptability.sandbox;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person who looks at pages and sends their forms. */
final class Browsing {
    private static final Pattern TOKEN = Pattern.compile("name=\"atlassian-token\" content=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String baseUrl;
    private final String user;

    /** @param user whose password is the name; null for somebody who is not logged in */
    Browsing(String baseUrl, String user) {
        this.baseUrl = baseUrl;
        this.user = user;
    }

    /** What came back. */
    record Answer(int status, String location, String body) {
        /** The body without what differs from page to page, and without the name that was asked for. */
        String withoutTokens(String asked) {
            return body.replaceAll("(name=\"atl_token\" value|name=\"atlassian-token\" content)=\"[^\"]+\"", "")
                    .replaceAll("name=\"back\" value=\"[^\"]*\"", "")
                    .replace(asked, "");
        }
    }

    Answer get(String path) throws Exception {
        return send(request(path).GET());
    }

    /** Sends a form with its token. */
    Answer post(String path, Map<String, String> fields) throws Exception {
        Matcher token = TOKEN.matcher(get("/projects").body());
        if (!token.find()) {
            throw new IllegalStateException("the page has no token");
        }
        return postWithoutToken(path, with(fields, "atl_token", token.group(1)));
    }

    Answer postWithoutToken(String path, Map<String, String> fields) throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    Answer postJson(String path, String body) throws Exception {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(
                response.statusCode(), response.headers().firstValue("Location").orElse(""), response.body());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path));
        if (user != null) {
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
