package io.acceptability.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Optional;

/** The people who can log in. The host's user directory keeps one of these among the host's services. */
public interface Accounts {

    /** The active user with this name and password. */
    Optional<ApplicationUser> login(String name, String password);

    /** The active user with this key. */
    Optional<ApplicationUser> byKey(String key);

    /** The language that this user has chosen. */
    Locale locale(ApplicationUser user);

    /** Remembers the language that this user chooses. */
    void chooseLocale(ApplicationUser user, Locale locale);
}
