package io.acceptability.sandbox.webres;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** Serves {@code /download/*}: the plugin's web resources and the front-end libraries that Jira brings along. */
public final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient WebResources resources;

    /** Serves these resources. */
    public DownloadServlet(WebResources resources) {
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = request.getPathInfo().split("/", 4);
        Optional<WebResources.Content> content = Optional.empty();
        if (parts.length == 4 && parts[1].equals("resources")) {
            content = resources.content(parts[2], parts[3], locale(request));
        } else if (parts.length >= 3 && parts[1].equals("host")) {
            content = library(request.getPathInfo().substring("/host/".length()));
        }
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(content.get().contentType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", parts[1].equals("host") ? "max-age=3600" : "no-cache");
        response.getOutputStream().write(content.get().bytes());
    }

    private static Locale locale(HttpServletRequest request) {
        String tag = request.getParameter("locale");
        return tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }

    /** A file of AUI, or a script or style of the host's own. */
    private static Optional<WebResources.Content> library(String name) throws IOException {
        if (!name.matches("(aui|host)/[\\w./-]+") || name.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = DownloadServlet.class.getClassLoader().getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new WebResources.Content(ContentTypes.of(name), in.readAllBytes()));
        }
    }
}
