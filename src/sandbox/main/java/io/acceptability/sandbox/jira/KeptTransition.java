package io.acceptability.sandbox.jira;

import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Records.Change;
import io.acceptability.sandbox.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Stores what a change of status has changed on an issue, with its history in one group. */
final class KeptTransition {
    private final Store store;

    KeptTransition(Store store) {
        this.store = store;
    }

    /** Stores it; {@code first} stands at the beginning of the group. */
    void store(SandboxIssue moved, String userKey, List<Change> first) {
        IssueRecord issue = moved.stored();
        Map<String, Object> columns = new LinkedHashMap<>();
        List<Change> history = new ArrayList<>(first);
        Instant now = Instant.now();
        if (!Objects.equals(issue.resolutionId(), moved.currentResolution())) {
            columns.put("resolution", moved.currentResolution());
            columns.put("resolutiondate", moved.currentResolution() == null ? null : now);
            history.add(change("resolution", Kind.RESOLUTION, issue.resolutionId(), moved.currentResolution()));
        }
        if (!Objects.equals(issue.priorityId(), moved.currentPriority())) {
            columns.put("priority", moved.currentPriority());
            history.add(change("priority", Kind.PRIORITY, issue.priorityId(), moved.currentPriority()));
        }
        if (!Objects.equals(issue.assignee(), moved.currentAssignee())) {
            columns.put("assignee", moved.currentAssignee());
            history.add(Change.of(
                    "assignee", issue.assignee(), issue.assignee(), moved.currentAssignee(), moved.currentAssignee()));
        }
        if (!Objects.equals(issue.statusId(), moved.getStatusId())) {
            columns.put("issuestatus", moved.getStatusId());
            history.add(change("status", Kind.STATUS, issue.statusId(), moved.getStatusId()));
        }
        columns.put("updated", now);
        store.issues().set(issue.id(), columns);
        store.records().addHistory(issue.id(), userKey, now, history);
    }

    private Change change(String field, Kind kind, String oldId, String newId) {
        return Change.of(
                field,
                oldId,
                store.constants().nameOf(kind, oldId),
                newId,
                store.constants().nameOf(kind, newId));
    }
}
