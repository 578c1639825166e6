package io.acceptability.project;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.acceptability.CannotJudgeException;
import io.acceptability.IssueNames;
import io.acceptability.PageQuery;
import io.acceptability.PolicyPlaces;
import io.acceptability.Portfolio;
import io.acceptability.PortfolioHtml;
import io.acceptability.PortfolioPage;
import io.acceptability.SubjectInfo;
import io.acceptability.Wordings;
import io.acceptability.domain.Nullable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws the portfolio in the reader's language. Where it cannot be read, it says so and why. */
@Component
final class PortfolioRenderer implements PortfolioHtml {
    /** Deliveries on one page. */
    static final int PAGE = 25;

    private static final Logger LOG = LoggerFactory.getLogger(PortfolioRenderer.class);
    private static final String TEMPLATES = "/templates/project/";

    private final Portfolio portfolio;
    private final PolicyPlaces places;
    private final TemplateRenderer templates;
    private final Wordings wordings;
    private final TimeZoneManager timeZones;
    private final ApplicationProperties application;

    PortfolioRenderer(
            Portfolio portfolio,
            PolicyPlaces places,
            TemplateRenderer templates,
            Wordings wordings,
            TimeZoneManager timeZones,
            ApplicationProperties application) {
        this.portfolio = portfolio;
        this.places = places;
        this.templates = templates;
        this.wordings = wordings;
        this.timeZones = timeZones;
        this.application = application;
    }

    @Override
    public String deliveries(SubjectInfo project, ApplicationUser viewer, PageQuery query) {
        return render("deliveries.vm", list(project, viewer, query));
    }

    @Override
    public String headline(SubjectInfo project, ApplicationUser viewer) {
        return render(
                "headline.vm",
                orFailure(() -> Map.of("headline", new Headlines(words()).of(portfolio.summary(project, viewer)))));
    }

    /** What the template of the whole page needs. */
    Map<String, Object> page(SubjectInfo project, ApplicationUser viewer, PageQuery query) {
        Words words = words();
        Map<String, Object> context = new HashMap<>(list(project, viewer, query));
        context.put("page", new PageView(project.projectKey(), project.key(), record(project, viewer), words));
        return context;
    }

    private Map<String, Object> list(SubjectInfo project, ApplicationUser viewer, PageQuery query) {
        return orFailure(() -> {
            Asked asked = Asked.of(query);
            PortfolioPage page = portfolio.page(project, viewer, asked.start(), PAGE, asked.filter(), asked.order());
            Words words = new Words(wordings.of(page.names()));
            Calendar calendar = new Calendar(
                    Clock.systemUTC().instant(), timeZones.getDefaultTimezone().toZoneId());
            return Map.of("list", new Lists(words, calendar, contextPath(), policy(project, viewer)).of(page, asked));
        });
    }

    private @Nullable String policy(SubjectInfo project, ApplicationUser viewer) {
        return places.project(project.projectKey(), viewer)
                .filter(place -> places.mayConfigure(place, viewer))
                .map(place -> contextPath() + "/secure/AcceptabilityProjectPolicy.jspa?projectKey="
                        + URLEncoder.encode(place.key(), StandardCharsets.UTF_8))
                .orElse(null);
    }

    private String record(SubjectInfo project, ApplicationUser viewer) {
        String all = contextPath() + "/secure/AcceptabilityRecord.jspa?project="
                + URLEncoder.encode(project.projectKey(), StandardCharsets.UTF_8);
        return policy(project, viewer) != null
                ? all
                : all + "&author=" + URLEncoder.encode(viewer.getKey(), StandardCharsets.UTF_8);
    }

    private Map<String, Object> orFailure(Supplier<Map<String, Object>> reading) {
        try {
            return reading.get();
        } catch (CannotJudgeException failure) {
            LOG.warn("The portfolio cannot be shown, so the page says why.", failure);
            Words words = words();
            return Map.of(
                    "failure", new FailureView(words.label("acceptability.portfolio.failed"), words.of(failure.why())));
        }
    }

    private Words words() {
        return new Words(wordings.of(IssueNames.ofVisible(Map.of())));
    }

    private String contextPath() {
        return application.getBaseUrl(UrlMode.RELATIVE);
    }

    private String render(String template, Map<String, Object> context) {
        StringWriter html = new StringWriter();
        try {
            templates.render(TEMPLATES + template, context, html);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return html.toString();
    }
}
