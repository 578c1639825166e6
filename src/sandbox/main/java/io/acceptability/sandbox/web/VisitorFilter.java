package io.acceptability.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.CurrentUser;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Finds out who sent a request, and refuses wrong passwords and forms of other sites. */
final class VisitorFilter implements Filter {

    private static final String BASIC = "Basic ";

    private final Accounts accounts;
    private final Sessions sessions;
    private final ErrorPages errors;

    VisitorFilter(Accounts accounts, Sessions sessions, ErrorPages errors) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.errors = errors;
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        request.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String basic = request.getHeader("Authorization");
        boolean hasBasic = basic != null && basic.regionMatches(true, 0, BASIC, 0, BASIC.length());
        Optional<ApplicationUser> user = hasBasic
                ? byPassword(basic.substring(BASIC.length()))
                : Cookies.get(request, Cookies.session(request))
                        .flatMap(sessions::userKey)
                        .flatMap(accounts::byKey);
        String token = Cookies.get(request, Cookies.XSRF).orElseGet(() -> newToken(request, response));
        Visitor visitor = new Visitor(user, user.map(accounts::locale).orElse(Locale.ENGLISH), token);
        request.setAttribute(Visitor.ATTRIBUTE, visitor);
        if (hasBasic && user.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Sandbox\", charset=\"UTF-8\"");
            errors.answer(request, response, 401, "You could not be logged in with this name and password.");
            return;
        }
        boolean foreign;
        try {
            foreign = isForeignForm(request, token);
        } catch (RuntimeException e) { // What Jetty throws at a form that is too large or wrongly encoded.
            boolean large = request.getContentLengthLong() > WebServer.LARGEST_FORM;
            errors.answer(request, response, large ? 413 : 400, "This form is too large, or cannot be read.");
            return;
        }
        if (foreign) {
            errors.answer(request, response, 403, "This form has no valid token any more. Go back and try again.");
        } else {
            continueAs(user.orElse(null), chain, request, response);
        }
    }

    private static void continueAs(
            ApplicationUser user, FilterChain chain, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            CurrentUser.as(user, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Optional<ApplicationUser> byPassword(String encoded) {
        String credentials;
        try {
            credentials = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int colon = credentials.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : accounts.login(credentials.substring(0, colon), credentials.substring(colon + 1));
    }

    private static String newToken(HttpServletRequest request, HttpServletResponse response) {
        String token = Sessions.newXsrfToken();
        Cookies.set(request, response, Cookies.XSRF, token);
        return token;
    }

    /** Pages take forms only with the token; REST has its own rule, and its bodies must not be read here. */
    private static boolean isForeignForm(HttpServletRequest request, String token) {
        return request.getMethod().equals("POST")
                && !request.getServletPath().startsWith("/rest/")
                && !"no-check".equals(request.getHeader("X-Atlassian-Token"))
                && !token.equals(request.getParameter("atl_token"));
    }
}
