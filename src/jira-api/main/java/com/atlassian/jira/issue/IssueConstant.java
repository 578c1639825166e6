package com.atlassian.jira.issue;

/** A named value that issues point to: a type, a priority, a status. */
public interface IssueConstant {
    String getId();

    String getName();

    String getNameTranslation();
}
