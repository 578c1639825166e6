package io.acceptability.panel;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.acceptability.Acceptability;
import io.acceptability.Assessed;
import io.acceptability.CannotJudgeException;
import io.acceptability.Forecasting;
import io.acceptability.IssueNames;
import io.acceptability.PanelHtml;
import io.acceptability.SimilarDeliveries;
import io.acceptability.SubjectInfo;
import io.acceptability.Wordings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws the panel in the viewer's language. Where nothing can be said of a subject, the panel says so and why. */
@Component
final class PanelRenderer implements PanelHtml {
    static final String TEMPLATE = "/templates/panel/panel.vm";

    private static final Logger LOG = LoggerFactory.getLogger(PanelRenderer.class);

    private final Acceptability acceptability;
    private final Forecasting forecasting;
    private final TemplateRenderer templates;
    private final Wordings wordings;
    private final ApplicationProperties application;

    PanelRenderer(
            Acceptability acceptability,
            Forecasting forecasting,
            TemplateRenderer templates,
            Wordings wordings,
            ApplicationProperties application) {
        this.acceptability = acceptability;
        this.forecasting = forecasting;
        this.templates = templates;
        this.wordings = wordings;
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
                            assessed,
                            similar(assessed),
                            new Words(wordings.of(assessed.names())),
                            application.getBaseUrl(UrlMode.RELATIVE),
                            uid(subject)));
        } catch (CannotJudgeException failure) {
            LOG.warn("{} cannot be judged, so its panel says why.", subject.key(), failure);
            return failure(failure);
        }
    }

    /** Asked only where the viewer is about to make a forecast. */
    private Optional<SimilarDeliveries> similar(Assessed assessed) {
        boolean confirmable = assessed.assessment().judgement().verdict().isAcceptable()
                && !assessed.assessment().gate().open();
        return confirmable ? forecasting.similar(assessed).filter(SimilarDeliveries::isTold) : Optional.empty();
    }

    /** Jira draws a board's detail view and an issue's page at different times into one document, so chance tells them apart. */
    private static String uid(SubjectInfo subject) {
        String chance = UUID.randomUUID().toString().substring(0, 8);
        return "acc-" + subject.subject().slug().replace(':', '-') + "-" + chance;
    }

    /** What the template needs to say why nothing can be said. */
    Map<String, Object> failure(CannotJudgeException failure) {
        Words words = new Words(wordings.of(IssueNames.ofVisible(Map.of())));
        return Map.of(
                "failure",
                new FailureView(
                        words.label("acceptability.panel.heading"),
                        words.label("acceptability.panel.failed"),
                        words.of(failure.why())));
    }
}
