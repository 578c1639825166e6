package io.acceptability.sandbox.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Links.Link;
import io.acceptability.sandbox.store.Store;
import java.time.Instant;
import java.util.Map;

/** Publishes what happened to issues, on the thread that did it and once it is committed. */
final class IssueNews {
    private final Store store;
    private final EventPublisher publisher;

    IssueNews(Store store, EventPublisher publisher) {
        this.store = store;
        this.publisher = publisher;
    }

    /** Something happened to an issue; the event shows it as it is after the commit. */
    void happened(Long eventTypeId, long issueId, String userKey) {
        store.database()
                .afterCommit(() -> store.issues()
                        .byId(issueId)
                        .ifPresent(issue -> publisher.publish(
                                new IssueEvent(new SandboxIssue(issue, store), Map.of(), user(userKey), eventTypeId))));
    }

    /** Something happened to an issue that is gone; the event shows it as it was. */
    void gone(Long eventTypeId, IssueRecord issue, String userKey) {
        IssueEvent event = new IssueEvent(new SandboxIssue(issue, store), Map.of(), user(userKey), eventTypeId);
        store.database().afterCommit(() -> publisher.publish(event));
    }

    void linked(Link link) {
        SandboxLink shown = new SandboxLink(link, store);
        store.database().afterCommit(() -> publisher.publish(new IssueLinkCreatedEvent(shown, Instant.now())));
    }

    void unlinked(Link link) {
        SandboxLink shown = new SandboxLink(link, store);
        store.database().afterCommit(() -> publisher.publish(new IssueLinkDeletedEvent(shown, Instant.now())));
    }

    private ApplicationUser user(String key) {
        return key == null ? null : new HostObjects(store).userEvenWhenUnknown(key);
    }
}
