package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Confirmation;
import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.Outlook;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Subject;
import io.acceptability.event.ConfirmationStaleEvent;
import io.acceptability.evidence.Directory;
import io.acceptability.evidence.Directory.Candidate;
import io.acceptability.ledger.Authors;
import io.acceptability.projection.Projected;
import io.acceptability.projection.Projection;
import io.acceptability.projection.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the rows of portfolios up to date, and notices by the way which confirmations have gone stale.
 *
 * <p>Where looking fails, a row stays as it was, with the moment at which it was true; the cluster's job looks again.
 */
@Component
class PortfolioUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(PortfolioUpkeep.class);

    /** Rows that are judged between two writes, so that a failure loses little. */
    private static final int CHUNK = 250;

    /** No number of links, so that the next run of the job looks. */
    private static final int UNCOUNTED = -1;

    private final Directory directory;
    private final BulkAssessing assessing;
    private final Policies policies;
    private final Projection projection;
    private final HostTime time;
    private final IssueManager issues;
    private final Authors authors;
    private final Announcing announcing;

    /** What changed in projects while they are built on this node: the build may have read of it before. */
    private final Map<Long, Set<Long>> changedMeanwhile = new ConcurrentHashMap<>();

    PortfolioUpkeep(
            Directory directory,
            BulkAssessing assessing,
            Policies policies,
            Projection projection,
            HostTime time,
            IssueManager issues,
            Authors authors,
            Announcing announcing) {
        this.directory = directory;
        this.assessing = assessing;
        this.policies = policies;
        this.projection = projection;
        this.time = time;
        this.issues = issues;
        this.authors = authors;
        this.announcing = announcing;
    }

    /**
     * Keeps what was just written of a subject; a failure is logged and nothing else. A project that nobody has looked at yet stays as it
     * is, so that it is built as a whole.
     */
    void written(SubjectInfo subject, Assessment now) {
        if (subject.subject().type() == Subject.Type.PROJECT) {
            return;
        }
        try {
            long id = subject.subject().id();
            Candidate candidate = directory.candidates(List.of(id)).get(id);
            if (candidate == null) {
                return;
            }
            remember(candidate.project(), List.of(id));
            if (!projection.isEmpty(candidate.project())) {
                Policy policy = now.inputs().policy();
                Projected before = projection.of(List.of(id)).get(id);
                int links = before == null ? UNCOUNTED : before.links();
                Instant readAt = now.inputs().evidence().readAt();
                put(
                        policy,
                        List.of(PortfolioRows.row(candidate, Optional.of(now), policy, links, readAt)),
                        stale(Map.of(id, now)));
            }
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("The portfolio could not be told of {}; the cluster's job will look again.", subject, failure);
        }
    }

    /** Looks anew at these issues: each is written, or forgotten where it is no delivery. */
    void look(Collection<Long> some) {
        List<Long> all = some.stream().distinct().sorted().toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            Map<Long, Candidate> candidates = directory.candidates(chunk);
            Map<Long, List<Candidate>> byProject =
                    candidates.values().stream().collect(Collectors.groupingBy(Candidate::project));
            Set<Long> none = new HashSet<>(chunk);
            Map<Long, Policy> inForce = policies(byProject.keySet());
            byProject.forEach((project, those) -> {
                Policy policy = inForce.get(project);
                if (policy == null) {
                    those.forEach(it -> none.remove(it.id()));
                    return;
                }
                List<Candidate> deliveries = those.stream()
                        .filter(it -> policy.isSubjectType(it.type()))
                        .toList();
                deliveries.forEach(it -> none.remove(it.id()));
                judge(project, policy, deliveries);
            });
            projection.remove(none);
        }
    }

    private void judge(long project, Policy policy, List<Candidate> deliveries) {
        Instant now = time.now();
        Map<Long, Candidate> byId = deliveries.stream().collect(Collectors.toMap(Candidate::id, it -> it));
        Map<Long, Integer> links = directory.linkCounts(byId.keySet());
        List<Projected> rows = new ArrayList<>();
        Map<Long, Assessment> judged = new HashMap<>();
        assessing.assess(
                project, policy, byId.keySet().stream().map(Subject::issue).toList(), now, (subject, assessment) -> {
                    assessment.ifPresent(it -> judged.put(subject.id(), it));
                    rows.add(PortfolioRows.row(
                            byId.get(subject.id()), assessment, policy, links.getOrDefault(subject.id(), 0), now));
                });
        put(policy, rows, stale(judged));
    }

    /** Who had confirmed what is stale now, by issue. */
    private static Map<Long, Confirmation> stale(Map<Long, Assessment> judged) {
        Map<Long, Confirmation> stale = new HashMap<>();
        judged.forEach((issue, assessment) -> {
            if (assessment.confirmation().state() == ConfirmationStatus.State.STALE) {
                assessment.inputs().dossier().latestConfirmation().ifPresent(it -> stale.put(issue, it));
            }
        });
        return stale;
    }

    private void put(Policy policy, List<Projected> rows, Map<Long, Confirmation> stale) {
        Map<Long, ConfirmationStatus.State> before = projection.put(rows, row -> outlook(row, policy));
        stale.forEach((issue, confirmation) -> {
            if (before.get(issue) == ConfirmationStatus.State.CURRENT) {
                tell(issue, confirmation);
            }
        });
    }

    Outlook outlook(Projected row, Policy policy) {
        return PortfolioRows.outlook(row, policy, time.day(time.now()));
    }

    private void tell(long id, Confirmation confirmation) {
        Issue issue = issues.getIssueObject(id);
        if (issue != null) {
            announcing.publish(new ConfirmationStaleEvent(
                    "issue",
                    id,
                    issue.getKey(),
                    authors.userKey(confirmation.act().author()).orElse(""),
                    time.now()));
        }
    }

    /** Looks anew at whatever a change of these issues may concern. */
    void changed(Collection<Long> some) {
        Set<Long> concerned = new HashSet<>();
        directory.concernedBy(some).values().forEach(concerned::addAll);
        look(deliveriesOrRows(concerned));
    }

    /** Those that have a row, and the deliveries of projects that are built. */
    private Set<Long> deliveriesOrRows(Set<Long> some) {
        Set<Long> worth = new HashSet<>(projection.of(some).keySet());
        Map<Long, List<Candidate>> byProject =
                directory.candidates(some).values().stream().collect(Collectors.groupingBy(Candidate::project));
        policies(byProject.keySet()).forEach((project, policy) -> {
            List<Long> deliveries = byProject.get(project).stream()
                    .filter(it -> policy.isSubjectType(it.type()))
                    .map(Candidate::id)
                    .toList();
            remember(project, deliveries);
            if (!deliveries.isEmpty() && !projection.isEmpty(project)) {
                worth.addAll(deliveries);
            }
        });
        return worth;
    }

    private void remember(long project, List<Long> changed) {
        Set<Long> meanwhile = changedMeanwhile.get(project);
        if (meanwhile != null) {
            meanwhile.addAll(changed);
        }
    }

    /** Looks anew at every delivery of a project. */
    void rebuild(long project) {
        Set<Long> all = new HashSet<>(
                directory.issuesOfTypes(project, policies.of(project).subjectTypes()));
        projection.ofProject(project).forEach(row -> all.add(row.issue()));
        changedMeanwhile.put(project, ConcurrentHashMap.newKeySet());
        try {
            look(all);
        } finally {
            Set<Long> changed = changedMeanwhile.remove(project);
            look(changed == null ? Set.of() : changed);
        }
    }

    /** Whether a row was made by another version of the app or of the policy, or on another day. */
    boolean isOutdated(Stamp stamp, Policy policy) {
        return !stamp.isReadable()
                || stamp.policyVersion() != policy.version()
                || !time.day(stamp.readAt()).equals(time.day(time.now()));
    }

    /** The policies in force; a project whose policy cannot be read is left out, and its rows stay as they are. */
    Map<Long, Policy> policies(Collection<Long> some) {
        try {
            return policies.ofAll(some);
        } catch (CannotJudgeException oneOfThem) {
            Map<Long, Policy> readable = new HashMap<>();
            for (Long project : some) {
                try {
                    readable.put(project, policies.of(project));
                } catch (CannotJudgeException unreadable) {
                    LOG.error("The portfolio of project {} stays as it is: {}", project, unreadable.getMessage());
                }
            }
            return readable;
        }
    }
}
