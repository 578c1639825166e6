package com.atlassian.jira.user.anonymize;

/** Follows a change of a user's name to log in with. */
public interface UserNameChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
