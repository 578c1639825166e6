package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** The people who have a role. */
public interface DefaultRoleActors {
    Set<ApplicationUser> getApplicationUsers();
}
