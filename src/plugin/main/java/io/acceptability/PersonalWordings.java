package io.acceptability;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Words texts for somebody who is not logged in: in their language and time zone, naming only what they may see. */
@Component
public final class PersonalWordings {
    private final I18nResolver i18n;
    private final LocaleResolver locales;
    private final TimeZoneManager timeZones;
    private final ProjectManager projects;
    private final Permissions permissions;

    PersonalWordings(
            I18nResolver i18n,
            LocaleResolver locales,
            TimeZoneManager timeZones,
            ProjectManager projects,
            Permissions permissions) {
        this.i18n = i18n;
        this.locales = locales;
        this.timeZones = timeZones;
        this.projects = projects;
        this.permissions = permissions;
    }

    /** The wording for this person that uses these names. */
    public Wording of(ApplicationUser person, IssueNames names) {
        return new Wording(
                i18n,
                locales.getLocale(new UserKey(person.getKey())),
                timeZones.getTimeZoneforUser(person).toZoneId(),
                id -> names.of(id).map(IssueName::key),
                id -> projectName(id, person));
    }

    private Optional<String> projectName(long id, ApplicationUser person) {
        Project project = projects.getProjectObj(id);
        return Optional.ofNullable(project)
                .filter(it -> permissions.maySee(it, person))
                .map(it -> it.getKey() + " " + it.getName());
    }
}
