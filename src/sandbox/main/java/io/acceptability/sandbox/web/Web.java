package io.acceptability.sandbox.web;

import jakarta.servlet.Filter;
import java.util.Collection;

/** Where the host's parts add what they answer over HTTP, before the server starts to answer. */
public interface Web {

    /**
     * Adds a page for everyone; it checks permissions itself.
     *
     * @param pattern a path below the context path; each {@code *} stands for one part of it ({@code /browse/*})
     */
    void page(String pattern, Page page);

    /** Adds a page for logged-in users only; others are sent to the login page and come back afterwards. */
    void memberPage(String pattern, Page page);

    /**
     * Adds REST resources of the host.
     *
     * @param path the path below the context path, {@code /rest/api/2} for example
     * @param resources instances of Jakarta REST resource classes, or providers, in the place of those that were there before; without
     *     any, nothing answers at the path any more
     */
    void rest(String path, Collection<?> resources);

    /** Adds a filter around every request, pages, REST and downloads alike. */
    void filter(Filter filter);

    /** The address of the context path, {@code http://localhost:2990/jira}. */
    String baseUrl();
}
