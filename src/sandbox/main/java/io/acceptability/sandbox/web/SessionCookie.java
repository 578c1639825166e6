package io.acceptability.sandbox.web;

/** The session cookie, for clients that log in through REST. */
public interface SessionCookie {

    /** The cookie's name. */
    String name();

    /** The path it is for. */
    String path();

    /** A new value for a user who has proved who they are. */
    String issue(String userKey);
}
