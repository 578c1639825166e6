package io.acceptability.sandbox.jira;

import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Constants.LinkType;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Links.Link;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Records.Change;
import io.acceptability.sandbox.store.Records.Comment;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.TransitionRefused;
import io.acceptability.sandbox.workflow.Transitions;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What people do with an issue besides editing it: move it on, link, comment, archive, delete, move elsewhere. */
public final class IssueActs {
    private final Store store;
    private final Transitions transitions;
    private final IssueChanges changes;

    IssueActs(Store store, Transitions transitions, IssueChanges changes) {
        this.store = store;
        this.transitions = transitions;
        this.changes = changes;
    }

    /** The transitions open to a user where the issue is now. */
    public List<Transition> transitions(IssueRecord issue, String userKey) {
        return transitions.available(new SandboxIssue(issue, store), userKey);
    }

    /**
     * Does a transition, with what was entered on its screen.
     *
     * @throws TransitionRefused when it stays closed; then nothing has changed, what was entered included
     */
    public IssueRecord transition(IssueRecord issue, int transitionId, IssueEdit entered, String userKey)
            throws TransitionRefused {
        TransitionRefused[] refused = new TransitionRefused[1];
        try {
            return store.database().transact(() -> {
                SandboxIssue moving = new SandboxIssue(issue, store);
                try {
                    transitions.perform(moving, transitionId, userKey);
                } catch (TransitionRefused e) {
                    refused[0] = e;
                    throw new IllegalStateException(e);
                }
                keep(moving, userKey);
                return changes.edit(issue.id(), entered, userKey);
            });
        } catch (IllegalStateException e) {
            if (refused[0] != null) {
                throw refused[0];
            }
            throw e;
        }
    }

    /** Sets a status by name without asking anybody, as a migration does. */
    public IssueRecord setStatus(long issueId, String status, String userKey) {
        return store.database().transact(() -> {
            Constant target = store.constants()
                    .find(Kind.STATUS, status)
                    .orElseThrow(() -> new IllegalArgumentException("There is no status " + status));
            SandboxIssue moving = new SandboxIssue(store.issues().byId(issueId).orElseThrow(), store);
            if (!transitions.place(moving, target.id())) {
                throw new IllegalArgumentException("The issue's workflow has no status " + status);
            }
            keep(moving, userKey);
            return store.issues().byId(issueId).orElseThrow();
        });
    }

    /** Links {@code from} OUTWARD {@code to}: "PAY-1 blocks PAY-2". */
    public Link link(LinkType type, IssueRecord from, IssueRecord to, String userKey) {
        return store.database().transact(() -> {
            boolean known = store.links().find(type.id(), from.id(), to.id()).isPresent();
            Link link = store.links().create(type.id(), from.id(), to.id());
            if (!known && !type.isSystem()) {
                Instant now = Instant.now();
                linkHistory(from, null, "This issue " + type.outward() + " " + to.key(), to.key(), userKey, now);
                linkHistory(to, null, "This issue " + type.inward() + " " + from.key(), from.key(), userKey, now);
            }
            return link;
        });
    }

    public void unlink(Link link, String userKey) {
        store.database().transact(() -> {
            store.links().delete(link.id());
            LinkType type = store.constants().linkType(link.typeId()).orElseThrow();
            IssueRecord from = store.issues().byId(link.source()).orElse(null);
            IssueRecord to = store.issues().byId(link.destination()).orElse(null);
            if (from != null && to != null && !type.isSystem()) {
                Instant now = Instant.now();
                linkHistory(from, to.key(), "This issue " + type.outward() + " " + to.key(), null, userKey, now);
                linkHistory(to, from.key(), "This issue " + type.inward() + " " + from.key(), null, userKey, now);
            }
            return null;
        });
    }

    public Comment comment(IssueRecord issue, String body, String userKey) {
        return store.database().transact(() -> {
            Instant now = Instant.now();
            store.issues().set(issue.id(), Map.of("updated", now));
            return store.records().addComment(issue.id(), userKey, body, now);
        });
    }

    public void archive(IssueRecord issue, boolean archived) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("archived", archived ? "Y" : null);
        columns.put("archiveddate", archived ? Instant.now() : null);
        store.issues().set(issue.id(), columns);
    }

    public void delete(IssueRecord issue) {
        store.issues().delete(issue);
    }

    /** Moves an issue to another project; its old key still leads to it. */
    public IssueRecord moveTo(IssueRecord issue, ProjectRecord project, String userKey) {
        return store.database().transact(() -> {
            long number = store.projects().takeNumbers(project.id(), 1);
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("project", project.id());
            columns.put("issuenum", number);
            columns.put("security", null);
            columns.put("updated", Instant.now());
            store.issues().set(issue.id(), columns);
            store.issues().rememberKey(issue.key(), issue.id());
            IssueRecord moved = store.issues().byId(issue.id()).orElseThrow();
            store.records()
                    .addHistory(
                            issue.id(),
                            userKey,
                            Instant.now(),
                            List.of(
                                    Change.of(
                                            "project",
                                            String.valueOf(issue.projectId()),
                                            issue.projectKey(),
                                            String.valueOf(project.id()),
                                            project.key()),
                                    Change.of("Key", null, issue.key(), null, moved.key())));
            return moved;
        });
    }

    /** Stores what a transition has changed, with its history. */
    private void keep(SandboxIssue moved, String userKey) {
        IssueRecord issue = moved.stored();
        Map<String, Object> columns = new LinkedHashMap<>();
        List<Change> history = new ArrayList<>();
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

    private void linkHistory(IssueRecord issue, String oldKey, String text, String newKey, String userKey, Instant at) {
        Change change = oldKey == null
                ? Change.of("Link", null, null, newKey, text)
                : Change.of("Link", oldKey, text, null, null);
        store.issues().set(issue.id(), Map.of("updated", at));
        store.records().addHistory(issue.id(), userKey, at, List.of(change));
    }
}
