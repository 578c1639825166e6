package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.projection.Projection;
import io.acceptability.projection.Selected;
import io.acceptability.projection.Stamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds the deliveries of a portfolio that one viewer may see, and counts those they may not. */
@Component
class PortfolioChoosing {
    private static final int CHUNK = 500;

    /**
     * What is shown of one page.
     *
     * @param chosen the issues in order, by their ids
     * @param stamps of their rows
     * @param hidden how many were passed over because the viewer may not see them
     * @param more whether a further page has something to show
     */
    record Choice(Map<Long, Issue> chosen, List<Stamp> stamps, int hidden, boolean more) {}

    private final Projection projection;
    private final Permissions permissions;
    private final IssueManager issues;

    PortfolioChoosing(Projection projection, Permissions permissions, IssueManager issues) {
        this.projection = projection;
        this.permissions = permissions;
        this.issues = issues;
    }

    /** Goes through the order, asking for each whether the viewer may see it, until the page is full. */
    Choice choose(SubjectInfo project, ApplicationUser viewer, long start, int limit, Selected selected) {
        Map<Long, Issue> chosen = new LinkedHashMap<>();
        List<Stamp> stamps = new ArrayList<>();
        long visible = 0;
        int hidden = 0;
        // One more than the page holds, to know whether there is another; after that, in larger steps.
        int step = Math.min(CHUNK, limit + 1);
        for (int from = 0; ; from += step, step = CHUNK) {
            List<Stamp> some = projection.stamps(project.projectId(), selected, from, step);
            Map<Long, Issue> found =
                    found(project, some.stream().map(Stamp::issue).toList());
            for (Stamp stamp : some) {
                Issue issue = found.get(stamp.issue());
                if (issue == null) {
                    continue;
                }
                if (!permissions.maySee(issue, viewer)) {
                    hidden++;
                } else if (++visible > start) {
                    if (chosen.size() == limit) {
                        return new Choice(chosen, stamps, hidden, true);
                    }
                    chosen.put(stamp.issue(), issue);
                    stamps.add(stamp);
                }
            }
            if (some.size() < step) {
                return new Choice(chosen, stamps, hidden, false);
            }
        }
    }

    /** Whether the viewer may see each of these; one that is not there any more, or not in this project, is left out. */
    Map<Long, Boolean> sight(SubjectInfo project, ApplicationUser viewer, Collection<Long> some) {
        Map<Long, Boolean> sight = new HashMap<>();
        found(project, some).forEach((id, issue) -> sight.put(id, permissions.maySee(issue, viewer)));
        return sight;
    }

    private Map<Long, Issue> found(SubjectInfo project, Collection<Long> ids) {
        Map<Long, Issue> found = new HashMap<>();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            issues.getIssueObjects(all.subList(from, Math.min(from + CHUNK, all.size()))).stream()
                    .filter(Objects::nonNull)
                    .filter(issue -> issue.getProjectObject().getId() == project.projectId())
                    .forEach(issue -> found.put(issue.getId(), issue));
        }
        return found;
    }
}
