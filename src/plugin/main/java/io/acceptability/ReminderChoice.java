package io.acceptability;

import com.atlassian.core.AtlassianCoreException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.ExtendedPreferences;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import org.springframework.stereotype.Component;

/** Who wants no reminders, and in which form mails are read: preferences of their own, kept by Jira. Everybody wants them at first. */
@Component
class ReminderChoice {
    /** Persisted: never rename. */
    private static final String OFF = "io.acceptability.reminders.off";

    /** Jira's own choice of everybody between HTML and plain text. */
    private static final String FORMAT = "user.notifications.mimetype";

    private final UserPreferencesManager preferences;

    ReminderChoice(UserPreferencesManager preferences) {
        this.preferences = preferences;
    }

    boolean isWanted(ApplicationUser person) {
        return !of(person).getBoolean(OFF);
    }

    void want(ApplicationUser person, boolean wanted) {
        try {
            of(person).setBoolean(OFF, !wanted);
        } catch (AtlassianCoreException failure) {
            throw new IllegalStateException("whether reminders are wanted could not be saved", failure);
        }
    }

    boolean isChosen(ApplicationUser person) {
        return of(person).containsValue(OFF);
    }

    /** Forgets what this person chose. */
    void forget(ApplicationUser person) {
        try {
            of(person).remove(OFF);
        } catch (AtlassianCoreException failure) {
            throw new IllegalStateException("a choice about reminders could not be removed", failure);
        }
    }

    boolean readsPlainText(ApplicationUser person) {
        return "text".equals(of(person).getString(FORMAT));
    }

    private ExtendedPreferences of(ApplicationUser person) {
        return preferences.getExtendedPreferences(person);
    }
}
