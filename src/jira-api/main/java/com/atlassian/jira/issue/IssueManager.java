package com.atlassian.jira.issue;

import com.atlassian.jira.exception.DataAccessException;
import java.util.Collection;
import java.util.List;

/** Finds issues; no permission is checked. */
public interface IssueManager {
    MutableIssue getIssueObject(Long id) throws DataAccessException;

    MutableIssue getIssueObject(String key) throws DataAccessException;

    MutableIssue getIssueByCurrentKey(String key) throws DataAccessException;

    MutableIssue getIssueByKeyIgnoreCase(String key) throws DataAccessException;

    List<Issue> getIssueObjects(Collection<Long> ids);
}
