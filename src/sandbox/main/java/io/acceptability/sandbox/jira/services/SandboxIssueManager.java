package io.acceptability.sandbox.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import io.acceptability.sandbox.jira.HostObjects;
import io.acceptability.sandbox.jira.HostReads;
import io.acceptability.sandbox.store.IssueRows;
import io.acceptability.sandbox.store.Sql;
import java.util.Collection;
import java.util.List;

/** Issues by id and key; nobody's permission is asked, as in Jira. */
record SandboxIssueManager(IssueRows issues, HostObjects objects) implements IssueManager {
    @Override
    public MutableIssue getIssueObject(Long id) {
        HostReads.read();
        return id == null ? null : issues.byId(id).map(objects::issue).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        HostReads.read();
        return issues.byKey(key).map(objects::issue).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        HostReads.read();
        return issues.byCurrentKey(key).map(objects::issue).orElse(null);
    }

    @Override
    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return getIssueObject(key);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        HostReads.read((ids.size() + Sql.CHUNK - 1) / Sql.CHUNK);
        return issues.byIds(ids).stream().<Issue>map(objects::issue).toList();
    }
}
