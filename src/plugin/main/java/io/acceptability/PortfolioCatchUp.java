package io.acceptability;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.acceptability.domain.Policy;
import io.acceptability.evidence.Directory;
import io.acceptability.evidence.Directory.Candidate;
import io.acceptability.projection.Projection;
import io.acceptability.projection.Stamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what no event told the portfolios of. */
@Component
class PortfolioCatchUp {
    private final Directory directory;
    private final Projection projection;
    private final PortfolioUpkeep upkeep;
    private final ProjectManager projects;

    PortfolioCatchUp(Directory directory, Projection projection, PortfolioUpkeep upkeep, ProjectManager projects) {
        this.directory = directory;
        this.projection = projection;
        this.upkeep = upkeep;
        this.projects = projects;
    }

    /**
     * Finds the rows that are missing, too many, outdated, or older than the last change of what they are about, and mends them, the
     * oldest first.
     *
     * @return how many issues were looked at
     */
    int catchUp() {
        Map<Long, Stamp> stamps =
                projection.all().stream().collect(Collectors.toMap(Stamp::issue, stamp -> stamp, (a, b) -> a));
        Set<Long> due = new HashSet<>(stamps.keySet());
        Set<Long> fresh = new HashSet<>();
        upkeep.policies(projects.getProjects().stream().map(Project::getId).toList())
                .forEach((project, policy) -> {
                    for (Long issue : directory.issuesOfTypes(project, policy.subjectTypes())) {
                        Stamp stamp = stamps.get(issue);
                        if (stamp != null && stamp.project() == project && !upkeep.isOutdated(stamp, policy)) {
                            fresh.add(issue);
                        } else {
                            due.add(issue);
                        }
                    }
                });
        due.removeAll(fresh);
        due.removeAll(elsewhere(due, stamps));
        due.addAll(overtaken(fresh, stamps));
        upkeep.look(due);
        return due.size();
    }

    /** Those of these that are fresh although no list of projects has theirs, because it is archived. */
    private Set<Long> elsewhere(Set<Long> due, Map<Long, Stamp> stamps) {
        Set<Long> known = new HashSet<>(due);
        known.retainAll(stamps.keySet());
        Collection<Candidate> candidates = directory.candidates(known).values();
        Map<Long, Policy> inForce = upkeep.policies(
                candidates.stream().map(Candidate::project).distinct().toList());
        return candidates.stream()
                .filter(it -> {
                    Policy policy = inForce.get(it.project());
                    Stamp stamp = stamps.get(it.id());
                    return policy == null
                            || (policy.isSubjectType(it.type())
                                    && stamp.project() == it.project()
                                    && !upkeep.isOutdated(stamp, policy));
                })
                .map(Candidate::id)
                .collect(Collectors.toSet());
    }

    /** Those of these rows that a change came after. */
    private Set<Long> overtaken(Set<Long> fresh, Map<Long, Stamp> stamps) {
        Set<Long> overtaken = new HashSet<>();
        Optional<Instant> oldest =
                fresh.stream().map(issue -> stamps.get(issue).readAt()).min(Instant::compareTo);
        if (oldest.isEmpty()) {
            return overtaken;
        }
        // A deleted issue leaves no trace but that its link is missing.
        Map<Long, Integer> links = directory.linkCounts(fresh);
        fresh.stream()
                .filter(issue -> stamps.get(issue).links() != links.getOrDefault(issue, 0))
                .forEach(overtaken::add);
        Map<Long, Instant> changed = directory.changedSince(oldest.get());
        directory
                .concernedBy(changed.keySet())
                .forEach((cause, concerned) -> concerned.forEach(issue -> {
                    if (fresh.contains(issue) && !stamps.get(issue).readAt().isAfter(changed.get(cause))) {
                        overtaken.add(issue);
                    }
                }));
        return overtaken;
    }
}
