package com.atlassian.jira.user.preferences;

import com.atlassian.core.AtlassianCoreException;
import com.atlassian.core.user.preferences.Preferences;

/** What a user prefers, long texts too. */
public interface ExtendedPreferences extends Preferences {
    String getText(String key);

    void setText(String key, String value) throws AtlassianCoreException;

    boolean containsValue(String key);

    String getUserKey();
}
