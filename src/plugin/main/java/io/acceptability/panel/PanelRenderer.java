package io.acceptability.panel;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.acceptability.Acceptability;
import io.acceptability.Assessed;
import io.acceptability.CannotJudgeException;
import io.acceptability.IssueName;
import io.acceptability.IssueNames;
import io.acceptability.PanelHtml;
import io.acceptability.SubjectInfo;
import io.acceptability.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws the panel in the viewer's language. A template that cannot be written is an error, never half a panel. */
@Component
final class PanelRenderer implements PanelHtml {
    private static final Logger log = LoggerFactory.getLogger(PanelRenderer.class);

    static final String TEMPLATE = "/templates/panel/panel.vm";

    private final Acceptability acceptability;
    private final TemplateRenderer templates;
    private final I18nResolver i18n;
    private final JiraAuthenticationContext authentication;
    private final TimeZoneManager timeZones;
    private final ApplicationProperties application;

    PanelRenderer(
            Acceptability acceptability,
            TemplateRenderer templates,
            I18nResolver i18n,
            JiraAuthenticationContext authentication,
            TimeZoneManager timeZones,
            ApplicationProperties application) {
        this.acceptability = acceptability;
        this.templates = templates;
        this.i18n = i18n;
        this.authentication = authentication;
        this.timeZones = timeZones;
        this.application = application;
    }

    @Override
    public String render(SubjectInfo subject, ApplicationUser viewer) {
        StringWriter html = new StringWriter();
        try {
            templates.render(TEMPLATE, context(subject, viewer), html);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return html.toString();
    }

    /** What the template needs, whoever renders it. */
    Map<String, Object> context(SubjectInfo subject, ApplicationUser viewer) {
        try {
            Assessed assessed = acceptability.of(subject, viewer);
            return Map.of(
                    "panel",
                    PanelViews.of(
                            assessed, words(subject, assessed.names()), application.getBaseUrl(UrlMode.RELATIVE)));
        } catch (CannotJudgeException failure) {
            log.warn("{} cannot be judged, so its panel says why", subject.key(), failure);
            Words words = words(subject, IssueNames.ofVisible(Map.of()));
            return Map.of(
                    "failure",
                    new FailureView(
                            words.label("acceptability.panel.heading"),
                            words.label("acceptability.panel.failed"),
                            words.of(failure.why())));
        }
    }

    private Words words(SubjectInfo subject, IssueNames names) {
        return new Words(new Wording(
                i18n,
                authentication.getLocale(),
                timeZones.getLoggedInUserTimeZone().toZoneId(),
                id -> names.of(id).map(IssueName::key),
                id -> id == subject.projectId() ? Optional.of(subject.projectName()) : Optional.empty()));
    }
}
