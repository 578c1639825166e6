package io.acceptability;

import com.atlassian.core.AtlassianCoreException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import org.springframework.stereotype.Component;

/** Who lets others see their judgement record: a preference of the owner's own, kept by Jira with their others. Nobody does at first. */
@Component
class RecordSharing {
    /** Persisted: never rename. */
    private static final String KEY = "io.acceptability.record.shared";

    private final UserPreferencesManager preferences;

    RecordSharing(UserPreferencesManager preferences) {
        this.preferences = preferences;
    }

    boolean isShared(ApplicationUser owner) {
        return preferences.getExtendedPreferences(owner).getBoolean(KEY);
    }

    boolean isChosen(ApplicationUser owner) {
        return preferences.getExtendedPreferences(owner).containsValue(KEY);
    }

    /** Forgets what this owner chose. */
    void forget(ApplicationUser owner) {
        try {
            preferences.getExtendedPreferences(owner).remove(KEY);
        } catch (AtlassianCoreException failure) {
            throw new IllegalStateException("a choice about sharing could not be removed", failure);
        }
    }

    void share(ApplicationUser owner, boolean shared) {
        try {
            preferences.getExtendedPreferences(owner).setBoolean(KEY, shared);
        } catch (AtlassianCoreException failure) {
            throw new IllegalStateException("whether the record is shared could not be saved", failure);
        }
    }
}
