package io.acceptability.sandbox.jira;

import com.atlassian.jira.event.type.EventType;
import io.acceptability.sandbox.store.Constants.LinkType;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Links.Link;
import io.acceptability.sandbox.store.Records.Change;
import io.acceptability.sandbox.store.Records.Comment;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.TransitionRefused;
import io.acceptability.sandbox.workflow.Transitions;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people do with an issue besides editing it: move it on, link, comment, archive, delete. */
public final class IssueActs {
    private final Store store;
    private final Transitions transitions;
    private final IssueChanges changes;
    private final KeptTransition kept;
    private final IssueNews news;

    IssueActs(Store store, Transitions transitions, IssueChanges changes, IssueNews news) {
        this.store = store;
        this.transitions = transitions;
        this.changes = changes;
        this.kept = new KeptTransition(store);
        this.news = news;
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
        return transition(issue, transitionId, entered, userKey, false);
    }

    /** Does a transition, without asking its validators if they are to be skipped, as code inside Jira may. */
    public IssueRecord transition(
            IssueRecord issue, int transitionId, IssueEdit entered, String userKey, boolean skipValidators)
            throws TransitionRefused {
        TransitionRefused[] refused = new TransitionRefused[1];
        try {
            return store.database().transact(() -> {
                SandboxIssue moving = new SandboxIssue(issue, store);
                try {
                    transitions.perform(moving, transitionId, userKey, skipValidators);
                } catch (TransitionRefused e) {
                    refused[0] = e;
                    throw new IllegalStateException(e);
                }
                kept.store(moving, userKey, List.of());
                IssueRecord moved = changes.editQuietly(issue.id(), entered, userKey);
                moving.events().forEach(type -> news.happened(type, issue.id(), userKey));
                return moved;
            });
        } catch (IllegalStateException e) {
            if (refused[0] != null) {
                throw refused[0];
            }
            throw e;
        }
    }

    /** Links {@code from} OUTWARD {@code to}: "PAY-1 blocks PAY-2". */
    public Link link(LinkType type, IssueRecord from, IssueRecord to, String userKey) {
        return store.database().transact(() -> {
            boolean known = store.links().find(type.id(), from.id(), to.id()).isPresent();
            Link link = store.links().create(type.id(), from.id(), to.id());
            if (!known) {
                news.linked(link);
            }
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
            news.unlinked(link);
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
            news.happened(EventType.ISSUE_COMMENTED_ID, issue.id(), userKey);
            return store.records().addComment(issue.id(), userKey, body, now);
        });
    }

    public void editComment(Comment comment, String body, String userKey) {
        store.database().transact(() -> {
            store.records().updateComment(comment.id(), body, Instant.now());
            news.happened(EventType.ISSUE_COMMENT_EDITED_ID, comment.issueId(), userKey);
            return null;
        });
    }

    public void deleteComment(Comment comment, String userKey) {
        store.database().transact(() -> {
            store.records().deleteComment(comment.id());
            news.happened(EventType.ISSUE_COMMENT_DELETED_ID, comment.issueId(), userKey);
            return null;
        });
    }

    public void archive(IssueRecord issue, boolean archived) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("archived", archived ? "Y" : null);
        columns.put("archiveddate", archived ? Instant.now() : null);
        store.issues().set(issue.id(), columns);
    }

    public void delete(IssueRecord issue, String userKey) {
        store.database().transact(() -> {
            store.issues().delete(issue);
            news.gone(EventType.ISSUE_DELETED_ID, issue, userKey);
            return null;
        });
    }

    private void linkHistory(IssueRecord issue, String oldKey, String text, String newKey, String userKey, Instant at) {
        Change change = oldKey == null
                ? Change.of("Link", null, null, newKey, text)
                : Change.of("Link", oldKey, text, null, null);
        store.issues().set(issue.id(), Map.of("updated", at));
        store.records().addHistory(issue.id(), userKey, at, List.of(change));
    }
}
