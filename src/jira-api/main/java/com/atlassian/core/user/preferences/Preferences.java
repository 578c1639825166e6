package com.atlassian.core.user.preferences;

import com.atlassian.core.AtlassianCoreException;

/** What a user prefers, by key. */
public interface Preferences {
    long getLong(String key);

    String getString(String key);

    boolean getBoolean(String key);

    void setLong(String key, long value) throws AtlassianCoreException;

    void setString(String key, String value) throws AtlassianCoreException;

    void setBoolean(String key, boolean value) throws AtlassianCoreException;

    void remove(String key) throws AtlassianCoreException;
}
