package io.acceptability.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A request to a {@link Page}. */
public final class PageRequest {

    private final HttpServletRequest http;
    private final List<String> wildcards;
    private final Visitor visitor;

    PageRequest(HttpServletRequest http, List<String> wildcards, Visitor visitor) {
        this.http = http;
        this.wildcards = wildcards;
        this.visitor = visitor;
    }

    /** Whether this is a form that was sent ({@code POST}); its XSRF token has been checked. */
    public boolean isPost() {
        return "POST".equals(http.getMethod());
    }

    /** The path below the context path, decoded. */
    public String path() {
        return http.getServletPath() + (http.getPathInfo() == null ? "" : http.getPathInfo());
    }

    /** The path with its query, as a redirect target or a way back. */
    public String pathAndQuery() {
        return http.getQueryString() == null ? path() : path() + "?" + http.getQueryString();
    }

    /** What the n-th {@code *} of the page's pattern stands for, from 0. */
    public String wildcard(int index) {
        return wildcards.get(index);
    }

    /** A parameter of the query or the form. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(http.getParameter(name));
    }

    /** All parameters with all their values. */
    public Map<String, String[]> parameters() {
        return http.getParameterMap();
    }

    /** Who asks; none for an anonymous visitor. */
    public Optional<ApplicationUser> user() {
        return visitor.user();
    }

    /** The language to answer in. */
    public Locale locale() {
        return visitor.locale();
    }

    /** The token that every form must send as {@code atl_token}. */
    public String xsrfToken() {
        return visitor.xsrfToken();
    }

    /** The request itself, where a page needs more. */
    public HttpServletRequest http() {
        return http;
    }
}
