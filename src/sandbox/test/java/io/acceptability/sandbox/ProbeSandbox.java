package io.acceptability.sandbox;

import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.probe.ProbeJar;
import io.acceptability.sandbox.web.PageResult;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A sandbox with the probe plugin in it, as its jar, and HTTP to talk to it. */
final class ProbeSandbox implements AutoCloseable {

    private final Sandbox sandbox;
    private final String base;

    ProbeSandbox(Path folder) throws Exception {
        Path jar = new ProbeJar().writeTo(folder);
        Options options =
                Options.parse("--port", "0", "--home", folder.resolve("home").toString(), "--plugin", jar.toString());
        Files.createDirectories(options.home());
        HostPart pages = new HostPart() {
            @Override
            public void web(Host host) {
                host.web()
                        .memberPage(
                                "/browse/*",
                                request -> PageResult.html(
                                        request.wildcard(0),
                                        "web/error.vm",
                                        Map.of(
                                                "sentence",
                                                "seen by "
                                                        + request.user()
                                                                .orElseThrow()
                                                                .getName()),
                                        "jira.view.issue"));
                host.web().page("/broken", request -> {
                    throw new IllegalStateException("broken on purpose");
                });
            }
        };
        sandbox = new Sandbox(options, List.of(new ProbeHost(), pages));
        sandbox.start();
        base = sandbox.web().baseUrl();
    }

    InstalledPlugin plugin() {
        return sandbox.plugin();
    }

    @Override
    public void close() {
        sandbox.close();
    }

    HttpResponse<String> post(HttpClient browser, String path, String form) throws Exception {
        return browser.send(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String credentials) throws Exception {
        return send("GET", path, credentials, null, "");
    }

    HttpResponse<String> send(String method, String path, String credentials, String type, String body)
            throws Exception {
        HttpRequest.Builder request = to(path).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (credentials != null) {
            String pair = credentials.contains(":") ? credentials : credentials + ":" + credentials;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }
}
