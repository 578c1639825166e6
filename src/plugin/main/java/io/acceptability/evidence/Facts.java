package io.acceptability.evidence;

import io.acceptability.domain.IssueFacts;
import io.acceptability.evidence.JiraTables.IssueRow;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was read of each issue so far; an issue that several ways lead to is read once. */
final class Facts {
    private final Map<Long, IssueRow> rows = new HashMap<>();
    private final Map<Long, Set<String>> labels = new HashMap<>();
    private final Map<Long, Set<String>> components = new HashMap<>();
    private final Map<Long, Set<Long>> neighbours = new HashMap<>();
    private final Set<Long> planned = new HashSet<>();

    /** Reads the issues that are not read yet. */
    void load(JiraTables tables, Collection<Long> ids) {
        Set<Long> missing = new HashSet<>(ids);
        missing.removeAll(rows.keySet());
        Map<Long, IssueRow> found = tables.issues(missing);
        tables.parts(found.keySet(), labels, components, planned);
        rows.putAll(found);
    }

    /** Keeps with which issues these are linked. */
    void linked(Map<Long, Set<Long>> more) {
        neighbours.putAll(more);
    }

    /** Those of these issues that are there. */
    Set<Long> existing(Collection<Long> ids) {
        return ids.stream().filter(rows::containsKey).collect(Collectors.toSet());
    }

    /** The projects of these issues, all of which were read. */
    Set<Long> projects(Collection<Long> ids) {
        return ids.stream().map(this::project).collect(Collectors.toSet());
    }

    /** When these issues were created, as far as their rows say. */
    Map<Long, Instant> created(Collection<Long> ids) {
        Map<Long, Instant> created = new HashMap<>();
        ids.forEach(id -> Optional.ofNullable(rows.get(id).created()).ifPresent(at -> created.put(id, at)));
        return created;
    }

    /** The status of an issue, empty where it was not there to be read. */
    String status(long issue) {
        IssueRow row = rows.get(issue);
        return row == null ? "" : row.status();
    }

    /** The project of an issue that was read. */
    long project(long issue) {
        return rows.get(issue).project();
    }

    /**
     * What the rules need to know of these issues, all of which were read.
     *
     * @param customers who is in the customer role
     * @param flow the issues of the core flow, of which it is told with what they are linked
     */
    SortedMap<Long, IssueFacts> of(Collection<Long> ids, Customers.Members customers, Set<Long> flow) {
        SortedMap<Long, IssueFacts> facts = new TreeMap<>();
        ids.forEach(id -> facts.put(id, of(rows.get(id), customers, flow)));
        return facts;
    }

    /** With which issues these are linked. */
    Set<Long> linked(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> neighbours.getOrDefault(id, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private IssueFacts of(IssueRow row, Customers.Members customers, Set<Long> flow) {
        return new IssueFacts(
                row.id(),
                row.type(),
                row.priority(),
                row.status(),
                row.open(),
                labels.getOrDefault(row.id(), Set.of()),
                components.getOrDefault(row.id(), Set.of()),
                !row.assignee().isEmpty(),
                row.due(),
                planned.contains(row.id()),
                customers.contains(row.project(), row.reporter()),
                flow.contains(row.id()) ? neighbours.getOrDefault(row.id(), Set.of()) : Set.of());
    }
}
