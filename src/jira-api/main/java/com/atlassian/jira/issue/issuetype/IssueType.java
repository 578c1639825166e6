package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/** A type of issue. */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
