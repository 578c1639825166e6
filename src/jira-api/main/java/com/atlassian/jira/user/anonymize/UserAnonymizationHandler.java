package com.atlassian.jira.user.anonymize;

/** Removes what is personal of a user. */
public interface UserAnonymizationHandler extends AnonymizationHandler<UserAnonymizationParameter> {}
