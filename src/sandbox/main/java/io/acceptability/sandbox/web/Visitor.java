package io.acceptability.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Optional;

/**
 * Who sent a request.
 *
 * @param user none for an anonymous visitor
 * @param locale the language to answer in
 * @param xsrfToken what the forms of this visitor must send back
 */
record Visitor(Optional<ApplicationUser> user, Locale locale, String xsrfToken) {

    static final String ATTRIBUTE = Visitor.class.getName();
}
