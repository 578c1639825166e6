package io.acceptability.sandbox;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Who the current thread acts for: set by the web layer for the time of a request. */
public final class CurrentUser {

    private static final ThreadLocal<ApplicationUser> USER = new ThreadLocal<>();

    private CurrentUser() {}

    /** The user of the current request, none for an anonymous one. */
    public static Optional<ApplicationUser> get() {
        return Optional.ofNullable(USER.get());
    }

    /** Does something as this user ({@code null}: anonymous) and returns to the user from before. */
    public static <T> T as(ApplicationUser user, Callable<T> action) throws Exception {
        ApplicationUser before = USER.get();
        set(user);
        try {
            return action.call();
        } finally {
            set(before);
        }
    }

    private static void set(ApplicationUser user) {
        if (user == null) {
            USER.remove();
        } else {
            USER.set(user);
        }
    }
}
