package io.acceptability.evidence;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.acceptability.domain.PolicyField.Noun;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return ask(database -> new JiraTables(database).ofDelivery().projects(issues));
    }

    /**
     * An issue that may be a delivery.
     *
     * @param type the issue type's name as configured, as is the status's
     * @param assignee the user key, empty when it has none
     */
    public record Candidate(long id, long project, String type, String status, boolean open, String assignee) {}

    /** Those of these issues that are there. */
    public Map<Long, Candidate> candidates(Collection<Long> ids) {
        return ask(database -> {
            Map<Long, Candidate> found = new HashMap<>();
            new JiraTables(database).issues(ids).forEach((id, row) -> found.put(id, candidate(row)));
            return found;
        });
    }

    /** The ids of all issues of these types in a project; case does not count. */
    public Set<Long> issuesOfTypes(long project, List<String> types) {
        return ask(database -> new JiraTables(database).issuesOfTypes(project, types));
    }

    /** How many links these issues have, in either direction; one that has none is left out. */
    public Map<Long, Integer> linkCounts(Collection<Long> ids) {
        return select(tables -> tables.linkCounts(ids));
    }

    /** When the issues were last changed that were changed since then. */
    public Map<Long, Instant> changedSince(Instant since) {
        return select(tables -> tables.changedSince(since));
    }

    /**
     * Which issues a change of these may concern, by the ids of these: itself, those it is linked with, and their epics and parents.
     *
     * <p>That reaches a story's epic, a sub-task's story and its epic, and the epic of a story that a defect is linked with.
     */
    public Map<Long, Set<Long>> concernedBy(Collection<Long> ids) {
        return select(tables -> {
            Map<Long, Set<Long>> near = tables.allNeighbours(ids);
            Set<Long> reached = new HashSet<>(ids);
            near.values().forEach(reached::addAll);
            Map<Long, Set<Long>> above = tables.parents(reached);
            Map<Long, Set<Long>> concerned = new HashMap<>();
            for (Long id : ids) {
                Set<Long> some = new HashSet<>(near.getOrDefault(id, Set.of()));
                some.add(id);
                for (Long issue : List.copyOf(some)) {
                    some.addAll(above.getOrDefault(issue, Set.of()));
                }
                concerned.put(id, some);
            }
            return concerned;
        });
    }

    private static Candidate candidate(JiraTables.IssueRow row) {
        return new Candidate(row.id(), row.project(), row.type(), row.status(), row.open(), row.assignee());
    }

    private <T> T select(Function<DirectoryTables, T> question) {
        return ask(database -> question.apply(new DirectoryTables(database)));
    }

    private <T> T ask(Function<Selection, T> question) {
        TransactionalExecutor executor = executors.createReadOnly();
        String schema = executor.getSchemaName().getOrElse("");
        return executor.execute(connection -> question.apply(new Selection(connection, schema)));
    }
}
