package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Outlook;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The deliveries of a project at a glance. */
@Component
public final class Portfolio {
    Portfolio() {}

    /**
     * A part of a project's portfolio.
     *
     * @param project one that the viewer may see
     * @param start how many deliveries that the viewer may see to pass over
     * @param limit the most deliveries on the page, from 1
     */
    public PortfolioPage page(
            SubjectInfo project,
            ApplicationUser viewer,
            long start,
            int limit,
            PortfolioFilter filter,
            PortfolioOrder order) {
        return new PortfolioPage(project, start, limit, true, List.of(), 0, IssueNames.ofVisible(Map.of()));
    }

    /** The counts of the headline. It costs a permission check for every delivery of the project. */
    public PortfolioSummary summary(SubjectInfo project, ApplicationUser viewer) {
        return new PortfolioSummary(
                project,
                0,
                Map.of(
                        Outlook.ABOUT_TO_BLOW_UP, 0,
                        Outlook.NOT_JUDGED, 0,
                        Outlook.UNDECIDED, 0,
                        Outlook.ACCEPTABLE, 0),
                0,
                0,
                0,
                null);
    }

    /** Looks anew at every delivery that a change of these issues may concern. Whatever fails is logged. */
    public void changed(Collection<Long> issueIds) {}

    /** Finds and mends what no event told of. For the job that runs once per cluster. Whatever fails is logged. */
    public void catchUp() {}

    /** Looks anew at every delivery of a project. */
    public void rebuild(long projectId) {}
}
