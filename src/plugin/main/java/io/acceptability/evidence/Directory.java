package io.acceptability.evidence;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.acceptability.domain.PolicyField.Noun;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What this Jira has: the names that a policy may use, and the issues that a policy makes subjects.
 *
 * <p>A read that fails is thrown: nothing is saved on the strength of a name that nobody could look up.
 */
@Component
public final class Directory {
    private final TransactionalExecutorFactory executors;

    Directory(TransactionalExecutorFactory executors) {
        this.executors = executors;
    }

    /**
     * Whether there is something of this name; case does not count, as in every matcher.
     *
     * @param noun an issue type, a status, a priority or a link type
     */
    public boolean has(Noun noun, String name) {
        return select(tables -> switch (noun) {
                    case ISSUE_TYPE -> tables.names("issuetype", "pname");
                    case STATUS -> tables.names("issuestatus", "pname");
                    case PRIORITY -> tables.names("priority", "pname");
                    case LINK_TYPE -> tables.names("issuelinktype", "linkname");
                    default -> throw new IllegalArgumentException("no table has every " + noun);
                })
                .stream()
                .anyMatch(name::equalsIgnoreCase);
    }

    /** The ids of all issues of these types, newest first; case does not count. */
    public List<Long> issuesOfTypes(List<String> types) {
        return select(tables -> tables.issuesOfTypes(types));
    }

    /** In which project each of these issues is now; one that is gone is in none. */
    public Map<Long, Long> projectsOf(Collection<Long> issues) {
        return select(tables -> tables.ofDelivery().projects(issues));
    }

    private <T> T select(Function<JiraTables, T> question) {
        TransactionalExecutor executor = executors.createReadOnly();
        String schema = executor.getSchemaName().getOrElse("");
        return executor.execute(connection -> question.apply(new JiraTables(new Selection(connection, schema))));
    }
}
