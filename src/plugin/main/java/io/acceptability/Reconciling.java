package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Delivery;
import io.acceptability.domain.Policy;
import io.acceptability.domain.StatusLog;
import io.acceptability.domain.Stay;
import io.acceptability.domain.Stays;
import io.acceptability.domain.Subject;
import io.acceptability.evidence.StatusReader;
import io.acceptability.ledger.Fact;
import io.acceptability.ledger.Journal;
import io.acceptability.ledger.Passes;
import io.acceptability.ledger.Stretch;
import io.acceptability.ledger.Stretches;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares where subjects have been with which of it is recorded, and records the rest. Subjects that fail are logged, and left out. */
@Component
class Reconciling {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciling.class);
    private static final int CHUNK = 500;

    /** What commits late, or on a node whose clock is behind, is still found. */
    private static final Duration OVERLAP = Duration.ofMinutes(30);

    private final StatusReader reader;
    private final Stretches stretches;
    private final Policies policies;
    private final Noting noting;
    private final Passes passes;
    private final IssueManager issues;
    private final ProjectManager projects;
    private final HostTime time;
    private final Instant started;
    private volatile Instant lookedUntil = Instant.EPOCH;

    Reconciling(
            StatusReader reader,
            Stretches stretches,
            Policies policies,
            Noting noting,
            Passes passes,
            IssueManager issues,
            ProjectManager projects,
            HostTime time) {
        this.reader = reader;
        this.stretches = stretches;
        this.policies = policies;
        this.noting = noting;
        this.passes = passes;
        this.issues = issues;
        this.projects = projects;
        this.time = time;
        this.started = time.now();
    }

    /**
     * Looks everywhere: at what is delivered now, and at what came into a delivered status since this node last looked.
     *
     * @return how many deliveries were recorded
     */
    int lookEverywhere() {
        Instant now = time.now();
        Map<Long, Policy> all = policies.ofAll(
                projects.getProjects().stream().map(Project::getId).toList());
        Set<String> statuses = new LinkedHashSet<>();
        Set<String> types = new LinkedHashSet<>();
        all.values().forEach(policy -> {
            statuses.addAll(policy.deliveredStatuses());
            types.addAll(policy.subjectTypes());
        });
        int recorded = look(reader.in(statuses, types, stretches.issues(), lookedUntil), all, id -> Optional.empty());
        lookedUntil = now.minus(OVERLAP);
        return recorded;
    }

    /**
     * Looks at these issues.
     *
     * @param seen how an issue was judged when it was on its way, if that is known
     */
    int look(Collection<Long> some, LongFunction<Optional<Assessment>> seen) {
        return look(some, Map.of(), seen);
    }

    private int look(Collection<Long> some, Map<Long, Policy> known, LongFunction<Optional<Assessment>> seen) {
        List<Long> all = List.copyOf(new TreeSet<>(some));
        int recorded = 0;
        for (int from = 0; from < all.size(); from += CHUNK) {
            recorded += lookAtChunk(all.subList(from, Math.min(from + CHUNK, all.size())), known, seen);
        }
        return recorded;
    }

    private int lookAtChunk(List<Long> some, Map<Long, Policy> known, LongFunction<Optional<Assessment>> seen) {
        Map<Long, StatusLog> logs = reader.logs(some);
        Map<Subject, Stretch> records =
                stretches.of(logs.keySet().stream().map(Subject::issue).toList());
        Map<Long, Policy> inForce = known.isEmpty()
                ? policies.ofAll(logs.values().stream()
                        .map(StatusLog::project)
                        .distinct()
                        .toList())
                : known;
        Instant watchedSince =
                stretches.beginning().filter(first -> first.isBefore(started)).orElse(started);
        int recorded = 0;
        for (StatusLog log : logs.values()) {
            Policy policy = inForce.get(log.project());
            if (policy == null) {
                continue;
            }
            Stretch record = Objects.requireNonNull(records.get(Subject.issue(log.issue())));
            Optional<Assessment> judged = seen.apply(log.issue());
            for (Stay stay : Stays.of(log, policy, record.since(), watchedSince)) {
                if (!stay.isRecordedBy(record.deliveries()) && record(log.issue(), stay, judged)) {
                    recorded++;
                }
            }
        }
        return recorded;
    }

    private boolean record(long id, Stay stay, Optional<Assessment> seen) {
        try {
            Issue issue = issues.getIssueObject(id);
            if (issue == null) {
                return false;
            }
            String by = stay.by() == null ? "" : stay.by();
            return noting.note(Subjects.info(issue), by, new Arrival(Subjects.info(issue), stay, seen));
        } catch (RuntimeException failure) {
            LOG.warn("The delivery of issue {} could not be recorded; it is tried again.", id, failure);
            return false;
        }
    }

    /** A stay that the bulk reading did not find recorded. */
    private final class Arrival implements Noting.Happening {
        private final SubjectInfo subject;
        private final Stay stay;
        private final Optional<Assessment> seen;

        Arrival(SubjectInfo subject, Stay stay, Optional<Assessment> seen) {
            this.subject = subject;
            this.stay = stay;
            this.seen = seen;
        }

        @Override
        public boolean isTold(Journal journal) {
            return stay.isRecordedBy(
                    journal.dossier().deliveries().stream().map(Delivery::at).toList());
        }

        @Override
        public Optional<Fact> fact(Journal journal, Assessment now) {
            // Of an older stay than the last nobody saw how it was judged.
            Assessment then = stay.until() == null ? seen.orElse(now) : now;
            boolean confirmed = then.confirmation().isCurrent();
            return Optional.of(new Fact.Delivered(
                    stay.beginning(time.now()),
                    stay.status(),
                    stay.wayGiven(passes.of(subject.subject())),
                    then.snapshot(),
                    subject.projectId(),
                    confirmed && journal.lastConfirmation().isPresent()
                            ? Long.valueOf(journal.lastConfirmation().getAsLong())
                            : null));
        }
    }
}
