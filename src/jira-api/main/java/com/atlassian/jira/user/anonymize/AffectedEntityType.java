package com.atlassian.jira.user.anonymize;

/** What becomes of something when a user is made anonymous. */
public enum AffectedEntityType {
    ANONYMIZE,
    TRANSFER_OWNERSHIP,
    REMOVE,
    MANUAL
}
