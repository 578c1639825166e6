package io.acceptability.evidence;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.acceptability.domain.AfterDelivery;
import io.acceptability.domain.Evidence;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import java.time.Instant;
import java.time.ZoneId;
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
 *
 * <p>An archived issue counts as it stands: archiving puts away what is open, it does not resolve it. A link that leads to no issue
 * makes its part incomplete, since nobody can say what stood there.
 */
@Component
public final class EvidenceReader {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceReader.class);

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
        return readAll(Map.of(subject, named), policy, readAt, zone).get(subject);
    }

    /**
     * Reads the evidence of many subjects at once: the same as one by one, but with a number of statements that grows with their issues by
     * a few for every {@value Selection#CHUNK}, and not with the subjects. All of it is held in memory.
     *
     * @param named of every subject, the issues that people named in what they entered
     */
    public Map<Subject, Evidence> readAll(Map<Subject, Set<Long>> named, Policy policy, Instant readAt, ZoneId zone) {
        return new Reading(this::select, customers, named, policy, readAt, zone).evidence();
    }

    /**
     * Adds to the evidence of an issue what happened since it was delivered. It asks the same few statements however much is in scope, one
     * more of them for every {@value Selection#CHUNK} issues. What cannot be read is told as unread.
     */
    public Evidence since(Instant delivered, Subject subject, Policy policy, Evidence evidence) {
        try {
            AfterDelivery after = select(tables ->
                    new Aftermath(tables).read(subject.id(), evidence.scope().keySet(), policy, delivered));
            return evidence.with(evidence.history().with(after));
        } catch (RuntimeException failure) {
            LOG.error("What happened to {} since its delivery could not be read.", subject, failure);
            AfterDelivery unread = AfterDelivery.unreadable(Text.of("acceptability.evidence.failed"));
            return evidence.with(evidence.history().with(unread));
        }
    }

    private <T> T select(Function<JiraTables, T> question) {
        TransactionalExecutor executor = executors.createReadOnly();
        String schema = executor.getSchemaName().getOrElse("");
        return executor.execute(connection -> question.apply(new JiraTables(new Selection(connection, schema))));
    }
}
