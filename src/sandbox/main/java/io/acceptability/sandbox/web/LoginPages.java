package io.acceptability.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Logging in and out, and choosing the language and the theme. */
final class LoginPages {

    private final Accounts accounts;
    private final Sessions sessions;

    LoginPages(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    void addTo(Web web) {
        web.page("/login.jsp", this::login);
        web.page("/logout", this::logout);
        web.memberPage("/secure/language", this::language);
        web.memberPage("/secure/theme", LoginPages::theme);
    }

    private PageResult login(PageRequest request) {
        String destination = request.parameter("os_destination").orElse("/");
        if (!request.isPost()) {
            return form(200, destination, "");
        }
        String name = request.parameter("os_username").orElse("");
        Optional<ApplicationUser> user =
                accounts.login(name, request.parameter("os_password").orElse(""));
        if (user.isEmpty()) {
            return form(401, destination, name);
        }
        HttpServletResponse response = response(request);
        String session = sessions.issue(user.get().getKey());
        Cookies.set(request.http(), response, Cookies.session(request.http()), session);
        Cookies.set(request.http(), response, Cookies.XSRF, Sessions.newXsrfToken());
        return PageResult.redirect(local(destination));
    }

    private static PageResult form(int status, String destination, String name) {
        return new PageResult.Html(
                status,
                "Log in",
                "web/login.vm",
                Map.of("destination", destination, "failed", status != 200, "name", name),
                List.of());
    }

    private PageResult logout(PageRequest request) {
        if (!request.isPost()) {
            return PageResult.error(405, "Not allowed", "Log out through the menu at the top right.");
        }
        Cookies.set(request.http(), response(request), Cookies.session(request.http()), "");
        return PageResult.redirect("/login.jsp");
    }

    private PageResult language(PageRequest request) {
        if (request.isPost()) {
            Locale locale = request.parameter("language").orElse("en").equals("zh-CN")
                    ? Locale.SIMPLIFIED_CHINESE
                    : Locale.ENGLISH;
            accounts.chooseLocale(request.user().orElseThrow(), locale);
        }
        return PageResult.redirect(local(request.parameter("back").orElse("/")));
    }

    private static PageResult theme(PageRequest request) {
        if (request.isPost()) {
            String theme = request.parameter("theme").filter("dark"::equals).orElse("");
            Cookies.set(request.http(), response(request), Cookies.THEME, theme);
        }
        return PageResult.redirect(local(request.parameter("back").orElse("/")));
    }

    /** A way back on this host: nothing that a browser takes for another one. */
    static String local(String destination) {
        return destination.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? destination : "/";
    }

    private static HttpServletResponse response(PageRequest request) {
        return (HttpServletResponse) request.http().getAttribute(PageServlet.RESPONSE);
    }
}
