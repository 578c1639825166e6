package io.acceptability.evidence;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.acceptability.domain.StatusLog;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads from Jira's tables which issues are in some statuses, and how they came there. Fails as a whole when a read fails. */
@Component
public final class StatusReader {
    private final TransactionalExecutorFactory executors;

    StatusReader(TransactionalExecutorFactory executors) {
        this.executors = executors;
    }

    /**
     * The issues that are in one of these statuses, or came into one since; case does not count.
     *
     * @param types of which types
     * @param besides further issues, whatever their type; of these only those that are there now
     */
    public Set<Long> in(Collection<String> statuses, Collection<String> types, List<Long> besides, Instant since) {
        return select(tables -> {
            Set<Long> ids = new HashSet<>(tables.in(statuses, types));
            ids.addAll(tables.in(statuses, besides));
            ids.addAll(tables.into(statuses, types, since));
            return ids;
        });
    }

    /** Where each of these issues has been; an issue that is not there has no log. */
    public Map<Long, StatusLog> logs(Collection<Long> issues) {
        return select(tables -> tables.logs(issues));
    }

    private <T> T select(Function<StatusTables, T> question) {
        TransactionalExecutor executor = executors.createReadOnly();
        String schema = executor.getSchemaName().getOrElse("");
        return executor.execute(connection -> question.apply(new StatusTables(new Selection(connection, schema))));
    }
}
