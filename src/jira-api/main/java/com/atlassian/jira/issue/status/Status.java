package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;

/** A status of issues. */
public interface Status extends IssueConstant {}
