package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Finds people. */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String username);

    ApplicationUser getUserByKeyEvenWhenUnknown(String userKey);
}
