package io.acceptability.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import io.acceptability.Assessed;
import io.acceptability.IssueName;
import io.acceptability.SubjectInfo;
import io.acceptability.Subjects;
import io.acceptability.Wording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** Who calls: their language, the issues they may name, and the day on which they call. */
@Component
class Callers {
    private final JiraAuthenticationContext authentication;
    private final TimeZoneManager timeZones;
    private final I18nResolver i18n;
    private final Subjects subjects;

    Callers(JiraAuthenticationContext authentication, TimeZoneManager timeZones, I18nResolver i18n, Subjects subjects) {
        this.authentication = authentication;
        this.timeZones = timeZones;
        this.i18n = i18n;
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
    Fields.Premises premises(ApplicationUser caller) {
        LocalDate today = LocalDate.now(timeZones.getDefaultTimezone().toZoneId());
        return new Fields.Premises(today, key -> subjects.issue(key, caller));
    }

    /** Words what is said of a subject, naming the issues the caller may see. */
    Wording wording(Assessed assessed) {
        SubjectInfo subject = assessed.subject();
        return wording(
                issue -> assessed.names().of(issue).map(IssueName::key),
                project -> project == subject.projectId()
                        ? Optional.of(subject.projectKey() + " " + subject.projectName())
                        : Optional.empty());
    }

    /** Words what names no issue and no project. */
    Wording wording() {
        return wording(issue -> Optional.empty(), project -> Optional.empty());
    }

    private Wording wording(LongFunction<Optional<String>> issueKeys, LongFunction<Optional<String>> projectNames) {
        return new Wording(
                i18n,
                authentication.getLocale(),
                timeZones.getLoggedInUserTimeZone().toZoneId(),
                issueKeys,
                projectNames);
    }
}
