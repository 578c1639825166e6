package io.acceptability.sandbox.jira.services;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;

/** The request that this thread answers, or none. */
public final class CurrentRequest implements HttpContext {
    /** A request with this header is answered as if the plugin had no panels and heard of nothing. */
    public static final String WITHOUT_APP = "X-Sandbox-Without-App";

    private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

    /** Begins to answer a request on this thread. */
    public static void begin(HttpServletRequest request) {
        CURRENT.set(request);
    }

    /** Forgets it. */
    public static void end() {
        CURRENT.remove();
    }

    /** Whether this thread answers a request that leaves the plugin out. Workflows ask its modules all the same. */
    public static boolean leavesAppOut() {
        HttpServletRequest request = CURRENT.get();
        return request != null && request.getHeader(WITHOUT_APP) != null;
    }

    @Override
    public HttpServletRequest getRequest() {
        return CURRENT.get();
    }
}
