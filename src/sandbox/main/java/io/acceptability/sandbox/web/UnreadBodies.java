package io.acceptability.sandbox.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/**
 * Reads what nobody wanted of a request's body, as Jira's own server does, before its answer goes out. Otherwise the connection is cut
 * while the sender still sends, and a refused sender never gets to read why.
 */
final class UnreadBodies implements Filter {
    /** Well above the largest form that is taken: a larger one must be read to its end too, to be told so. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.getContentLengthLong() != 0) {
            swallow(request);
        }
    }

    private static void swallow(ServletRequest request) {
        try {
            request.getInputStream().skipNBytes(MOST_BYTES);
        } catch (IOException | IllegalStateException nothingMoreToRead) {
            // It has been read to its end, as text or as a form, or the sender has gone.
        }
    }
}
