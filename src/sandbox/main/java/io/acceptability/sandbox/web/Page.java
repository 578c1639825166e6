package io.acceptability.sandbox.web;

/** One page of the host: answers the requests to the paths it is added for, as the current user. */
@FunctionalInterface
public interface Page {

    /** The answer; an exception becomes an error page and a line in the log. */
    PageResult answer(PageRequest request) throws Exception;
}
