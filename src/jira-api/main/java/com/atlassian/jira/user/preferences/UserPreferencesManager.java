package com.atlassian.jira.user.preferences;

import com.atlassian.core.user.preferences.Preferences;
import com.atlassian.jira.user.ApplicationUser;

/** Knows what users prefer. */
public interface UserPreferencesManager {
    ExtendedPreferences getExtendedPreferences(ApplicationUser user);

    Preferences getPreferences(ApplicationUser user);
}
