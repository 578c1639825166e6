package io.acceptability.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.Subjects;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who calls, the issues they may name, and the day on which they call. */
@Component
class Callers {
    private final JiraAuthenticationContext authentication;
    private final TimeZoneManager timeZones;
    private final Subjects subjects;

    Callers(JiraAuthenticationContext authentication, TimeZoneManager timeZones, Subjects subjects) {
        this.authentication = authentication;
        this.timeZones = timeZones;
        this.subjects = subjects;
    }

    /**
     * Whoever is logged in. The host keeps anonymous callers out already; should it ever not, this does.
     *
     * @throws Refusal 401
     */
    ApplicationUser current() {
        ApplicationUser caller = authentication.getLoggedInUser();
        if (caller == null) {
            throw Refusal.notLoggedIn();
        }
        return caller;
    }

    /** What this caller's body is held against. The day is that of the host's own time zone, the same for everybody. */
    Premises premises(ApplicationUser caller) {
        LocalDate today = LocalDate.now(timeZones.getDefaultTimezone().toZoneId());
        return new Premises(today, key -> subjects.issue(key, caller));
    }
}
