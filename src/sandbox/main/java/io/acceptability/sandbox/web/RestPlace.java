package io.acceptability.sandbox.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where REST resources answer: those that are there right now, which come and go with their plugin. */
final class RestPlace extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private transient volatile Servlet current;
    private transient boolean running;

    /** Answers by this servlet from now on; null for not at all. */
    synchronized void put(Servlet next) {
        Servlet before = current;
        if (running && next != null) {
            try {
                next.init(getServletConfig());
            } catch (ServletException e) {
                throw new IllegalStateException(e);
            }
        }
        current = next;
        if (running && before != null) {
            before.destroy();
        }
    }

    @Override
    public synchronized void init() throws ServletException {
        if (current != null) {
            current.init(getServletConfig());
        }
        running = true;
    }

    @Override
    public synchronized void destroy() {
        running = false;
        if (current != null) {
            current.destroy();
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Servlet answering = current;
        if (answering == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            answering.service(request, response);
        }
    }
}
