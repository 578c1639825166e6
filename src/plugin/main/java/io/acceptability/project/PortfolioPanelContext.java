package io.acceptability.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.acceptability.PageAddress;
import io.acceptability.SubjectInfo;
import io.acceptability.Subjects;
import java.util.Map;

/**
 * Gives a project's page what it shows first, and asks Jira for its scripts and styles. Who may not see the project gets nothing, so
 * that no panel appears.
 */
public final class PortfolioPanelContext implements ContextProvider {
    /** What the entry in the sidebar selects, and the location of the panel. Addresses that people kept name it: never rename. */
    static final String ITEM = "io.acceptability.jira:portfolio";

    private static final String RESOURCES = "io.acceptability.jira:portfolio-resources";

    private final Subjects subjects;
    private final PortfolioRenderer portfolios;
    private final PageAddress address;
    private final JiraAuthenticationContext authentication;
    private final PageBuilderService page;

    public PortfolioPanelContext(
            Subjects subjects,
            PortfolioRenderer portfolios,
            PageAddress address,
            JiraAuthenticationContext authentication,
            PageBuilderService page) {
        this.subjects = subjects;
        this.portfolios = portfolios;
        this.address = address;
        this.authentication = authentication;
        this.page = page;
    }

    @Override
    public void init(Map<String, String> params) {
        // The descriptor gives no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        ApplicationUser viewer = authentication.getLoggedInUser();
        if (viewer == null || !(context.get("project") instanceof Project project)) {
            return Map.of();
        }
        return subjects.find("project:" + project.getKey(), viewer)
                .map(subject -> show(subject, viewer))
                .orElseGet(Map::of);
    }

    private Map<String, Object> show(SubjectInfo project, ApplicationUser viewer) {
        page.assembler().resources().requireWebResource(RESOURCES);
        return portfolios.page(project, viewer, address.query());
    }
}
