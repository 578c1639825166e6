package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Act;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Subject;
import io.acceptability.ledger.Authors;
import io.acceptability.ledger.Passes;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sees to it that every stay of a subject in a delivered status is recorded, whichever way it came there.
 *
 * <p>It never blocks, repairs or hides anything, and never fails towards whoever calls it: what could not be recorded now is found by
 * the cluster's job.
 */
@Component
public final class Deliveries {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final Acceptability acceptability;
    private final Subjects subjects;
    private final Authors authors;
    private final Passes passes;
    private final Reconciling reconciling;
    private final Later later;
    private final HostTime time;
    private final RequestMemory memory;
    private final Map<Long, Assessment> seen = new ConcurrentHashMap<>();
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean expected = new AtomicBoolean();

    Deliveries(
            Acceptability acceptability,
            Subjects subjects,
            Authors authors,
            Passes passes,
            Reconciling reconciling,
            Later later,
            HostTime time,
            RequestMemory memory) {
        this.acceptability = acceptability;
        this.subjects = subjects;
        this.authors = authors;
        this.passes = passes;
        this.reconciling = reconciling;
        this.later = later;
        this.time = time;
        this.memory = memory;
    }

    /** The gate let this issue pass: what is delivered within minutes from now was confirmed. */
    public void passed(Issue issue, @Nullable ApplicationUser user) {
        try {
            if (issue.getId() != null && subjects.isSubject(issue)) {
                pass(Subjects.info(issue), user);
            }
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("A pass could not be noted, so the delivery will be recorded as unconfirmed.", failure);
        }
    }

    private record Passed(Subject subject, String by) {}

    /** Noted once per request: the validator and the post function of one transition say the same. */
    private void pass(SubjectInfo subject, @Nullable ApplicationUser user) {
        String by = user == null ? Noting.NOBODY : user.getKey();
        memory.once(new Passed(subject.subject(), by), () -> {
            Act act = new Act(authors.idOf(by), time.now());
            passes.note(subject.subject(), act);
            return act;
        });
    }

    /**
     * This issue is on its way into another status. If it turns out to be delivered by it, that is recorded with the judgement as it
     * stands now, and as confirmed if the gate is open now.
     */
    public void delivering(Issue issue, @Nullable ApplicationUser user) {
        try {
            Long id = issue.getId();
            if (id == null) {
                return;
            }
            if (subjects.isSubject(issue)) {
                SubjectInfo subject = Subjects.info(issue);
                Assessment now = acceptability.assess(subject);
                if (acceptability.gate(issue, now).open()) {
                    pass(subject, user);
                }
                seen.put(id, now);
                changed(id);
            }
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("A delivery could not be recorded at once; the cluster’s job will find it.", failure);
        }
    }

    /** Something about this issue has changed: looks soon whether it was delivered. */
    public void changed(long issue) {
        changed.add(issue);
        // One look for all that changes within the second.
        if (expected.compareAndSet(false, true) && !later.soon("looking for deliveries", this::look)) {
            expected.set(false);
        }
    }

    private void look() {
        expected.set(false);
        Set<Long> some = Set.copyOf(changed);
        changed.removeAll(some);
        look(some);
    }

    /** Looks whether these issues were delivered, and records what is not recorded yet. */
    public void look(Collection<Long> some) {
        try {
            reconciling.look(some, id -> Optional.ofNullable(seen.get(id)));
        } finally {
            some.forEach(seen::remove);
        }
    }

    /**
     * Looks for deliveries everywhere, and records what is not recorded yet.
     *
     * @return how many were recorded
     */
    public int lookEverywhere() {
        return reconciling.lookEverywhere();
    }
}
