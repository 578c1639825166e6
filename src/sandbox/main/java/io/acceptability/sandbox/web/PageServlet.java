package io.acceptability.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every request that is neither REST nor a download: with a page, or with an error page. */
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    /** The attribute of a request under which pages that set cookies find the response. */
    static final String RESPONSE = PageServlet.class.getName() + ".response";

    private final transient PageRouter router;
    private final transient PageWriter writer;
    private final transient ErrorPages errors;

    PageServlet(PageRouter router, PageWriter writer, ErrorPages errors) {
        this.router = router;
        this.writer = writer;
        this.errors = errors;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!request.getMethod().matches("GET|HEAD|POST")) {
            errors.answer(request, response, 405, "Pages answer GET and POST only.");
            return;
        }
        Optional<PageRouter.Found> found = router.find(path);
        if (found.isEmpty()) {
            errors.answer(request, response, 404, "There is no page at this address.");
            return;
        }
        Visitor visitor = (Visitor) request.getAttribute(Visitor.ATTRIBUTE);
        if (found.get().membersOnly() && visitor.user().isEmpty()) {
            String back = path + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
            writer.write(
                    request,
                    response,
                    PageResult.redirect(
                            "/login.jsp?os_destination=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
            return;
        }
        answer(request, response, found.get(), visitor);
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, PageRouter.Found found, Visitor visitor)
            throws IOException {
        request.setAttribute(RESPONSE, response);
        writer.beginPage();
        try {
            PageResult result = found.page().answer(new PageRequest(request, found.wildcards(), visitor));
            writer.write(request, response, result);
        } catch (Exception e) {
            LOG.error("The page {} failed", request.getRequestURI(), e);
            errors.answer(request, response, 500, "This page could not be made. The sandbox's log says why.");
        }
    }
}
