package com.atlassian.jira.user.anonymize;

/** Follows a change of a user's key. */
public interface UserKeyChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
