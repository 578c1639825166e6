package io.acceptability.sandbox.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The cookies of a browser: its session, the token that its forms must repeat, and whether its pages are dark. */
final class Cookies {

    static final String XSRF = "atlassian.xsrf.token";

    /** Has the value {@code dark}, or is not there. */
    static final String THEME = "sandbox.theme";

    private Cookies() {}

    /** Cookies know no ports: two sandboxes on one machine need two names. */
    static String session(HttpServletRequest request) {
        return session(request.getServerPort());
    }

    static String session(int port) {
        return "JSESSIONID." + port;
    }

    static Optional<String> get(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Sets a cookie; an empty value removes it. */
    static void set(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(value.isEmpty() ? 0 : -1);
        response.addCookie(cookie);
    }
}
