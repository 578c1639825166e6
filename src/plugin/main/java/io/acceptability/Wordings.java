package io.acceptability;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.message.I18nResolver;
import io.acceptability.domain.IssueRef;
import io.acceptability.domain.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Words texts for whoever is logged in: in their language and time zone, naming only what they may see. */
@Component
public final class Wordings {
    private final I18nResolver i18n;
    private final JiraAuthenticationContext authentication;
    private final TimeZoneManager timeZones;
    private final ProjectManager projects;
    private final Permissions permissions;
    private final Viewing viewing;

    Wordings(
            I18nResolver i18n,
            JiraAuthenticationContext authentication,
            TimeZoneManager timeZones,
            ProjectManager projects,
            Permissions permissions,
            Viewing viewing) {
        this.i18n = i18n;
        this.authentication = authentication;
        this.timeZones = timeZones;
        this.projects = projects;
        this.permissions = permissions;
        this.viewing = viewing;
    }

    /** The wording that uses these names. */
    public Wording of(IssueNames names) {
        return new Wording(
                i18n,
                authentication.getLocale(),
                timeZones.getLoggedInUserTimeZone().toZoneId(),
                id -> names.of(id).map(IssueName::key),
                this::projectName);
    }

    /** The wording for texts that somebody is about to read; the issues in them are looked up at once. */
    public Wording forReading(Collection<Text> texts) {
        Set<Long> issues = new HashSet<>();
        texts.forEach(text -> collect(text, issues));
        return of(viewing.names(issues, authentication.getLoggedInUser()));
    }

    /** The ids of the issues that a sentence names. */
    static Set<Long> issuesIn(Text text) {
        Set<Long> issues = new HashSet<>();
        collect(text, issues);
        return issues;
    }

    private Optional<String> projectName(long id) {
        Project project = projects.getProjectObj(id);
        return Optional.ofNullable(project)
                .filter(it -> permissions.maySee(it, authentication.getLoggedInUser()))
                .map(it -> it.getKey() + " " + it.getName());
    }

    private static void collect(Object argument, Set<Long> issues) {
        if (argument instanceof IssueRef issue) {
            issues.add(issue.id());
        } else if (argument instanceof Text text) {
            text.arguments().forEach(it -> collect(it, issues));
        } else if (argument instanceof List<?> list) {
            list.forEach(it -> collect(it, issues));
        }
    }
}
