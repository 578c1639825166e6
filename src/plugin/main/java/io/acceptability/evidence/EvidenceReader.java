package io.acceptability.evidence;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.acceptability.domain.Evidence;
import io.acceptability.domain.Evidence.Part;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the evidence of a subject.
 *
 * <p>Nothing is cached: a reading is handed on as an object to whatever needs it, so it is never staler than the request that asked
 * for it. A part that fails to be read is told as unread and logged; the other parts are read all the same.
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
     * @param zone in which a comment's instant becomes a day
     */
    public Evidence read(Subject subject, Policy policy, Instant readAt, ZoneId zone) {
        return new Reading(subject, policy, readAt, zone).evidence();
    }

    private <T> T select(Function<JiraTables, T> question) {
        TransactionalExecutor executor = executors.createReadOnly();
        String schema = executor.getSchemaName().getOrElse("");
        return executor.execute(connection -> question.apply(new JiraTables(connection, schema)));
    }

    /** One reading, part by part. */
    private final class Reading {
        private final Subject subject;
        private final Policy policy;
        private final ZoneId zone;
        private final Facts facts = new Facts();
        private final Set<Long> scope = new HashSet<>();
        private final Set<Long> children = new HashSet<>();
        private final Set<Long> blockers = new HashSet<>();
        private final Set<Long> nearby = new HashSet<>();
        private Customers.Members members = Customers.Members.NONE;
        private @Nullable LocalDate lastCustomerComment;
        private Evidence unread;

        Reading(Subject subject, Policy policy, Instant readAt, ZoneId zone) {
            this.subject = subject;
            this.policy = policy;
            this.zone = zone;
            this.unread = Evidence.complete(readAt, Set.of(), Set.of(), Set.of(), Set.of(), null);
        }

        Evidence evidence() {
            Links links;
            try {
                links = select(this::links);
            } catch (RuntimeException failure) {
                log(failure, "links");
                return Evidence.unreadable(unread.readAt(), Text.of(KEY + "failed"));
            }
            boolean scopeRead = attempt(Part.SCOPE, () -> select(tables -> scope(tables, links)));
            attempt(Part.BLOCKERS, () -> select(tables -> blockers(tables, links)));
            if (scopeRead) {
                attempt(Part.CUSTOMER_COMMENTS, this::customerComments);
            } else {
                unread = unread.without(Part.CUSTOMER_COMMENTS, Text.of(KEY + "failed"));
            }
            return new Evidence(
                    unread.readAt(),
                    facts.of(scope, members),
                    children,
                    facts.of(blockers, members),
                    facts.of(nearby, members),
                    lastCustomerComment,
                    unread.unread());
        }

        private boolean attempt(Part part, Runnable reading) {
            try {
                reading.run();
                return true;
            } catch (RuntimeException failure) {
                log(failure, part);
                unread = unread.without(part, Text.of(KEY + "failed"));
                return false;
            }
        }

        private void log(RuntimeException failure, Object what) {
            LOG.error("Of {}, {} could not be read; what needs it counts as unknown.", subject, what, failure);
        }

        private Links links(JiraTables tables) {
            return subject.type() == Subject.Type.PROJECT
                    ? Links.ofProject(tables.issuesOfTypes(subject.id(), policy.subjectTypes()))
                    : Links.ofIssue(subject.id(), tables.links(subject.id()), policy);
        }

        private Set<Long> scope(JiraTables tables, Links links) {
            Set<Long> wanted = new HashSet<>(links.children());
            if (subject.type() == Subject.Type.ISSUE) {
                wanted.addAll(tables.subTasks(links.children()));
                wanted.addAll(links.linked());
                wanted.remove(subject.id());
            }
            Map<Long, Set<Long>> neighbours = tables.neighbours(wanted);
            Set<Long> near = new HashSet<>();
            neighbours.values().forEach(near::addAll);
            near.removeAll(wanted);
            near.removeIf(this::isSubject);

            facts.load(tables, wanted);
            facts.load(tables, near);
            facts.linked(neighbours);
            scope.addAll(facts.existing(wanted));
            nearby.addAll(facts.existing(near));
            children.addAll(links.children());
            children.retainAll(scope);
            tellDangling(Part.SCOPE, wanted.size() + near.size() - scope.size() - nearby.size());
            return scope;
        }

        private Set<Long> blockers(JiraTables tables, Links links) {
            facts.load(tables, links.blockers());
            blockers.addAll(facts.existing(links.blockers()));
            tellDangling(Part.BLOCKERS, links.blockers().size() - blockers.size());
            return blockers;
        }

        private void tellDangling(Part part, int count) {
            if (count > 0) {
                unread = unread.without(part, Text.of(KEY + "dangling", count));
            }
        }

        private void customerComments() {
            Set<Long> commented = new HashSet<>(scope);
            if (subject.type() == Subject.Type.ISSUE) {
                commented.add(subject.id());
                select(tables -> {
                    facts.load(tables, Set.of(subject.id()));
                    return facts;
                });
            }
            members = customers.in(facts.projects(), policy.matchers().customerRole());
            if (!members.isEmpty()) {
                lastCustomerComment = select(tables -> tables.lastComments(facts.existing(commented))).stream()
                        .filter(comment -> members.contains(facts.project(comment.issue()), comment.author()))
                        .map(JiraTables.CommentRow::at)
                        .max(Comparator.naturalOrder())
                        .map(at -> LocalDate.ofInstant(at, zone))
                        .orElse(null);
            }
        }

        private boolean isSubject(long id) {
            return subject.type() == Subject.Type.ISSUE && id == subject.id();
        }
    }
}
