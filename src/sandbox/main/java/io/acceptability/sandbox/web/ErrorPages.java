package io.acceptability.sandbox.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Refusals outside of pages and resources: a page in the host's look, or JSON for REST clients. */
final class ErrorPages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PageWriter pages;

    ErrorPages(PageWriter pages) {
        this.pages = pages;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, int status, String sentence)
            throws IOException {
        if (request.getServletPath().startsWith("/rest/")
                || request.getServletPath().equals("/rest")) {
            response.setStatus(status);
            response.setContentType("application/json;charset=UTF-8");
            JSON.writeValue(response.getOutputStream(), Map.of("errorMessages", List.of(sentence), "errors", Map.of()));
            return;
        }
        String title = switch (status) {
            case 401 -> "Not logged in";
            case 403 -> "Not allowed";
            case 404 -> "Nothing here";
            default -> "Something went wrong";
        };
        pages.write(request, response, PageResult.error(status, title, sentence));
    }
}
