package io.acceptability.sandbox.jira.services;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;

/** The request that this thread answers, or none. */
public final class CurrentRequest implements HttpContext {
    private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

    /** Begins to answer a request on this thread. */
    public static void begin(HttpServletRequest request) {
        CURRENT.set(request);
    }

    /** Forgets it. */
    public static void end() {
        CURRENT.remove();
    }

    @Override
    public HttpServletRequest getRequest() {
        return CURRENT.get();
    }
}
