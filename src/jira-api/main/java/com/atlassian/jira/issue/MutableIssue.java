package com.atlassian.jira.issue;

/** An issue that can be changed before it is stored. */
public interface MutableIssue extends Issue {}
