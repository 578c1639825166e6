package io.acceptability.sandbox.jira.services;

import com.atlassian.core.AtlassianCoreException;
import com.atlassian.core.user.preferences.Preferences;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.ExtendedPreferences;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import io.acceptability.sandbox.store.Database;
import java.util.Optional;

/** What users prefer, by key; a short text holds 255 characters, a long one any number. */
record SandboxPreferences(Database database) implements UserPreferencesManager {
    private static final int SHORT = 255;

    @Override
    public ExtendedPreferences getExtendedPreferences(ApplicationUser user) {
        return new OfUser(database, user == null ? "" : user.getKey());
    }

    @Override
    public Preferences getPreferences(ApplicationUser user) {
        return getExtendedPreferences(user);
    }

    private record OfUser(Database database, String userKey) implements ExtendedPreferences {
        @Override
        public String getUserKey() {
            return userKey;
        }

        @Override
        public String getText(String key) {
            return find(key).orElse(null);
        }

        @Override
        public String getString(String key) {
            return getText(key);
        }

        @Override
        public long getLong(String key) {
            return find(key).map(Long::valueOf).orElse(0L);
        }

        @Override
        public boolean getBoolean(String key) {
            return find(key).map(Boolean::valueOf).orElse(false);
        }

        @Override
        public boolean containsValue(String key) {
            return find(key).isPresent();
        }

        @Override
        public void setText(String key, String value) throws AtlassianCoreException {
            if (userKey.isEmpty()) {
                throw new AtlassianCoreException("Nobody is logged in");
            }
            database.act(sql -> {
                sql.update("delete from sandbox_preference where user_key = ? and pref_key = ?", userKey, key);
                if (value != null) {
                    sql.update(
                            "insert into sandbox_preference (user_key, pref_key, pref_value) values (?,?,?)",
                            userKey,
                            key,
                            value);
                }
            });
        }

        @Override
        public void setString(String key, String value) throws AtlassianCoreException {
            if (value != null && value.length() > SHORT) {
                throw new AtlassianCoreException("A string holds " + SHORT + " characters; use a text");
            }
            setText(key, value);
        }

        @Override
        public void setLong(String key, long value) throws AtlassianCoreException {
            setText(key, String.valueOf(value));
        }

        @Override
        public void setBoolean(String key, boolean value) throws AtlassianCoreException {
            setText(key, String.valueOf(value));
        }

        @Override
        public void remove(String key) throws AtlassianCoreException {
            setText(key, null);
        }

        private Optional<String> find(String key) {
            return database.read(sql -> sql.first(
                    "select pref_value from sandbox_preference where user_key = ? and pref_key = ?",
                    r -> r.getString(1),
                    userKey,
                    key));
        }
    }
}
