package io.acceptability.sandbox.webwork;

import java.util.Optional;

/** The request that an action answers: what the base class of actions knows of it, and what it asks for. */
public final class ActionCall {

    private static final ThreadLocal<ActionCall> CURRENT = new ThreadLocal<>();

    private final String xsrfToken;
    private String redirect;

    private ActionCall(String xsrfToken) {
        this.xsrfToken = xsrfToken;
    }

    static ActionCall begin(String xsrfToken) {
        ActionCall call = new ActionCall(xsrfToken);
        CURRENT.set(call);
        return call;
    }

    static void end() {
        CURRENT.remove();
    }

    /** The request under way. */
    public static ActionCall current() {
        ActionCall call = CURRENT.get();
        if (call == null) {
            throw new IllegalStateException("an action is used outside of its request");
        }
        return call;
    }

    /** What the forms of this visitor send as {@code atl_token}. */
    public String xsrfToken() {
        return xsrfToken;
    }

    /** Answers with a redirect to a path below the context path. */
    public void redirect(String path) {
        redirect = path;
    }

    Optional<String> redirect() {
        return Optional.ofNullable(redirect);
    }
}
