package io.acceptability.evidence;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.acceptability.domain.Evidence;
import io.acceptability.domain.Evidence.History;
import io.acceptability.domain.Evidence.Part;
import io.acceptability.domain.IssueFacts;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the evidence of a subject.
 *
 * <p>Nothing is cached: a reading is handed on as an object to whatever needs it, so it is never staler than the request that asked
 * for it. A part that fails to be read is told as unread and logged; the other parts are read all the same.
 *
 * <p>An archived issue counts as it stands: archiving puts away what is open, it does not resolve it. A link that leads to no issue
 * makes its part incomplete, since nobody can say what stood there.
 */
@Component
public final class EvidenceReader {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceReader.class);
    private static final String KEY = "acceptability.evidence.";

    private final TransactionalExecutorFactory executors;
    private final Customers customers;

    EvidenceReader(TransactionalExecutorFactory executors, Customers customers) {
        this.executors = executors;
        this.customers = customers;
    }

    /**
     * Reads it.
     *
     * @param named the issues that people named in what they entered
     * @param zone in which an instant becomes a day
     */
    public Evidence read(Subject subject, Policy policy, Set<Long> named, Instant readAt, ZoneId zone) {
        return new Reading(subject, policy, named, readAt, zone).evidence();
    }

    private <T> T select(Function<JiraTables, T> question) {
        TransactionalExecutor executor = executors.createReadOnly();
        String schema = executor.getSchemaName().getOrElse("");
        return executor.execute(connection -> question.apply(new JiraTables(new Selection(connection, schema))));
    }

    /** One reading, part by part. */
    private final class Reading {
        private final Subject subject;
        private final Policy policy;
        private final Set<Long> wantedByName;
        private final Instant readAt;
        private final ZoneId zone;
        private final Facts facts = new Facts();
        private final Set<Long> scope = new HashSet<>();
        private final Set<Long> children = new HashSet<>();
        private final Set<Long> blockers = new HashSet<>();
        private final Set<Long> nearby = new HashSet<>();
        private final Map<Part, Text> unread = new EnumMap<>(Part.class);
        private Customers.Members members = Customers.Members.NONE;
        private @Nullable LocalDate lastCustomerComment;
        private History history = History.NONE;
        private @Nullable Collection<IssueFacts> told;

        Reading(Subject subject, Policy policy, Set<Long> named, Instant readAt, ZoneId zone) {
            this.subject = subject;
            this.policy = policy;
            this.wantedByName = named;
            this.readAt = readAt;
            this.zone = zone;
        }

        Evidence evidence() {
            try {
                select(this::issues);
            } catch (RuntimeException failure) {
                log(failure, "its issues");
                return Evidence.unreadable(readAt, Text.of(KEY + "failed"));
            }
            attempt(Part.SCOPE, this::coreFlow);
            if (attempt(Part.CUSTOMERS, this::customers)) {
                attempt(Part.CUSTOMER_COMMENTS, this::customerComments);
            } else {
                unread.put(Part.CUSTOMER_COMMENTS, Text.of(KEY + "failed"));
            }
            attempt(Part.HISTORY, this::history);
            return new Evidence(
                    readAt,
                    facts.of(scope, members),
                    children,
                    facts.of(blockers, members),
                    facts.of(nearby, members),
                    facts.of(facts.existing(wantedByName), members),
                    history,
                    lastCustomerComment,
                    unread);
        }

        private boolean attempt(Part part, Runnable reading) {
            try {
                reading.run();
                return true;
            } catch (RuntimeException failure) {
                log(failure, part);
                unread.putIfAbsent(part, Text.of(KEY + "failed"));
                return false;
            }
        }

        private void log(RuntimeException failure, Object what) {
            LOG.error("Of {}, {} could not be read; what needs it counts as unknown.", subject, what, failure);
        }

        /** Finds the issues, and reads all of them at once, whatever part they belong to. */
        private Links issues(JiraTables tables) {
            Links links = links(tables);
            Set<Long> wanted = new HashSet<>(links.children());
            Set<Long> all = new HashSet<>(wantedByName);
            if (subject.type() == Subject.Type.ISSUE) {
                wanted.addAll(tables.subTasks(links.children()));
                wanted.addAll(links.linked());
                wanted.remove(subject.id());
                all.add(subject.id());
            }
            all.addAll(wanted);
            all.addAll(links.blockers());
            facts.load(tables, all);
            scope.addAll(facts.existing(wanted));
            blockers.addAll(facts.existing(links.blockers()));
            children.addAll(links.children());
            children.retainAll(scope);
            tellDangling(Part.SCOPE, wanted.size() - scope.size());
            tellDangling(Part.BLOCKERS, links.blockers().size() - blockers.size());
            return links;
        }

        private Links links(JiraTables tables) {
            return subject.type() == Subject.Type.PROJECT
                    ? Links.ofProject(tables.issuesOfTypes(subject.id(), policy.subjectTypes()))
                    : Links.ofIssue(subject.id(), tables.links(subject.id()), policy);
        }

        private void tellDangling(Part part, int count) {
            if (count > 0) {
                unread.putIfAbsent(part, Text.of(KEY + "dangling", count));
            }
        }

        /** What the issues of the core flow are linked with; of other issues no rule asks. */
        private void coreFlow() {
            Set<Long> flow = inScope(policy::isCoreFlow);
            if (flow.isEmpty()) {
                return;
            }
            select(tables -> {
                Map<Long, Set<Long>> neighbours = tables.neighbours(flow);
                Set<Long> near = new HashSet<>();
                neighbours.values().forEach(near::addAll);
                near.removeAll(scope);
                near.removeIf(this::isSubject);
                facts.load(tables, near);
                facts.linked(neighbours);
                nearby.addAll(facts.existing(near));
                tellDangling(Part.SCOPE, near.size() - nearby.size());
                return near;
            });
        }

        private Set<Long> inScope(Predicate<IssueFacts> which) {
            if (told == null) {
                told = facts.of(scope, Customers.Members.NONE).values();
            }
            return told.stream().filter(which).map(IssueFacts::id).collect(Collectors.toSet());
        }

        private void customers() {
            Set<Long> projects = facts.projects(commentable());
            members = customers.in(projects, policy.matchers().customerRole());
        }

        private void customerComments() {
            if (members.isEmpty()) {
                return;
            }
            lastCustomerComment = select(tables -> tables.lastComments(commentable())).stream()
                    .filter(comment -> members.contains(facts.project(comment.issue()), comment.author()))
                    .map(JiraTables.CommentRow::at)
                    .max(Comparator.naturalOrder())
                    .map(at -> LocalDate.ofInstant(at, zone))
                    .orElse(null);
        }

        private Set<Long> commentable() {
            Set<Long> commentable = new HashSet<>(scope);
            if (subject.type() == Subject.Type.ISSUE) {
                commentable.addAll(facts.existing(Set.of(subject.id())));
            }
            return commentable;
        }

        private void history() {
            history = select(tables -> {
                Changes changes = new Changes(tables, zone);
                // One day more than asked, because a day of the host may begin earlier than 24 hours times the days.
                Instant since = readAt.minus(policy.thresholds().reopenedDays() + 1L, ChronoUnit.DAYS);
                Map<Long, Instant> joined = new HashMap<>(facts.created(children));
                if (subject.type() == Subject.Type.ISSUE) {
                    tables.childrenAdded(subject.id())
                            .forEach((child, at) -> joined.computeIfPresent(child, (id, created) -> at));
                }
                return new History(changes.reopened(inScope(policy::isDefect), since), joined);
            });
        }

        private boolean isSubject(long id) {
            return subject.type() == Subject.Type.ISSUE && id == subject.id();
        }
    }
}
