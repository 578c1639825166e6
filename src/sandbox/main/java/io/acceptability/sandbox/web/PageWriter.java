package io.acceptability.sandbox.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.velocity.Templates;
import io.acceptability.sandbox.webres.WebResources;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes what a page answers, HTML inside the host's layout. */
final class PageWriter {

    private final Templates templates = Templates.ofHost();
    private final WebResources resources;
    private final GlobalPermissionManager permissions;
    private final String node;

    PageWriter(WebResources resources, GlobalPermissionManager permissions, String node) {
        this.resources = resources;
        this.permissions = permissions;
        this.node = node;
    }

    /** Begins a page that has not asked for anything yet. */
    void beginPage() {
        resources.beginPage();
    }

    void write(HttpServletRequest request, HttpServletResponse response, PageResult result) throws IOException {
        if (result instanceof PageResult.Redirect redirect) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + redirect.path());
        } else if (result instanceof PageResult.Body body) {
            bytes(response, body.status(), body.contentType(), body.bytes());
        } else if (result instanceof PageResult.Html html) {
            String page = page(request, html);
            response.setHeader("Cache-Control", "no-store");
            bytes(response, html.status(), "text/html;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String page(HttpServletRequest request, PageResult.Html html) {
        Visitor visitor = (Visitor) request.getAttribute(Visitor.ATTRIBUTE);
        Map<String, Object> model = new HashMap<>();
        model.put("baseurl", request.getContextPath());
        model.put("user", visitor.user().orElse(null));
        model.put("userName", visitor.user().map(ApplicationUser::getUsername).orElse(""));
        model.put(
                "userDisplayName",
                visitor.user().map(ApplicationUser::getDisplayName).orElse(""));
        model.put(
                "administrator",
                visitor.user()
                        .filter(user -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user))
                        .isPresent());
        model.put("locale", visitor.locale());
        model.put("language", visitor.locale().toLanguageTag());
        model.put("dark", Cookies.get(request, Cookies.THEME).isPresent());
        model.put("xsrfToken", visitor.xsrfToken());
        model.put("here", here(request));
        model.put("node", node);
        model.putAll(html.model());
        String content = templates.render(html.template(), model);
        model.put("title", html.title());
        model.put("contentHtml", content);
        model.put("styles", resources.addresses(html.contexts(), visitor.locale(), ".css"));
        model.put("scripts", resources.addresses(html.contexts(), visitor.locale(), ".js"));
        return templates.render("web/layout.vm", model);
    }

    private static String here(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path
                + Optional.ofNullable(request.getQueryString())
                        .map(query -> "?" + query)
                        .orElse("");
    }

    private static void bytes(HttpServletResponse response, int status, String type, byte[] bytes) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
