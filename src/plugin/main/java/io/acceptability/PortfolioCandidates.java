package io.acceptability;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Reminder;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Subject;
import io.acceptability.ledger.Ledger;
import io.acceptability.projection.Projected;
import io.acceptability.projection.Projection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Finds whom there may be something to remind of, and of what.
 *
 * <p>It looks at the rows of portfolios, because judging every delivery of Jira each morning would cost too much. They may be some minutes
 * old and only say where to look: a row too many is judged in vain, and what is missing in one is found on the next day.
 */
@Component
class PortfolioCandidates {
    private final Projection projection;
    private final Policies policies;
    private final ProjectManager projects;
    private final Ledger ledger;
    private final HostTime time;

    PortfolioCandidates(
            Projection projection, Policies policies, ProjectManager projects, Ledger ledger, HostTime time) {
        this.projection = projection;
        this.policies = policies;
        this.projects = projects;
        this.ledger = ledger;
        this.time = time;
    }

    /** The subjects worth judging, by the user keys of their owners. A project's own owner is its lead. */
    Map<String, List<Subject>> byOwner() {
        LocalDate today = time.day(time.now());
        Collection<Project> all = projects.getProjects();
        Map<Long, Policy> inForce =
                policies.ofAll(all.stream().map(Project::getId).toList());
        Map<String, List<Subject>> found = new HashMap<>();
        for (Project project : all) {
            Policy policy = inForce.get(project.getId());
            if (policy == null || !policy.reminders()) {
                continue;
            }
            String lead = Objects.requireNonNullElse(project.getLeadUserKey(), "");
            projection.ofProject(project.getId()).stream()
                    .filter(row -> isWorthJudging(row, policy, today))
                    .forEach(row ->
                            add(found, row.ownerKey().isEmpty() ? lead : row.ownerKey(), Subject.issue(row.issue())));
            // Nobody has a confirmation, a contact or a concession there who has entered nothing.
            if (ledger.count(Subject.project(project.getId())) > 0) {
                add(found, lead, Subject.project(project.getId()));
            }
        }
        return found;
    }

    private static void add(Map<String, List<Subject>> found, String owner, Subject subject) {
        if (!owner.isEmpty()) {
            found.computeIfAbsent(owner, none -> new ArrayList<>()).add(subject);
        }
    }

    private static boolean isWorthJudging(Projected row, Policy policy, LocalDate today) {
        // Concessions are granted for what is to come, and an overdue one shows there.
        boolean promises = row.standing(Dimension.FUTURE_ROOM) != Standing.HOLDS;
        if (!row.underWay()) {
            return row.asksForOutcome() || (promises && row.delivered() != null);
        }
        LocalDate until = row.validUntil();
        boolean expires = until != null && !until.isAfter(today.plusDays(Reminder.EXPIRY_DAYS));
        boolean silent = row.confirmation() != ConfirmationStatus.State.CURRENT
                && PortfolioRows.silence(row, today).days().orElse(0)
                        >= policy.thresholds().silenceDays();
        return promises || expires || silent || row.confirmation() == ConfirmationStatus.State.STALE;
    }
}
