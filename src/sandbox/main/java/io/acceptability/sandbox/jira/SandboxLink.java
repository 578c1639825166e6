package io.acceptability.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import io.acceptability.sandbox.store.Links.Link;
import io.acceptability.sandbox.store.Store;

/** A link as Jira's API shows it. */
record SandboxLink(Link stored, Store store) implements IssueLink {
    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public Long getLinkTypeId() {
        return stored.typeId();
    }

    @Override
    public Long getSourceId() {
        return stored.source();
    }

    @Override
    public Long getDestinationId() {
        return stored.destination();
    }

    @Override
    public Issue getSourceObject() {
        return issue(stored.source());
    }

    @Override
    public Issue getDestinationObject() {
        return issue(stored.destination());
    }

    private Issue issue(long id) {
        return store.issues()
                .byId(id)
                .map(found -> new SandboxIssue(found, store))
                .orElse(null);
    }
}
