package io.acceptability;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.acceptability.domain.Nullable;
import io.acceptability.ledger.Authors;
import io.acceptability.ledger.Erasing;
import io.acceptability.ledger.Erasing.Mention;
import io.acceptability.ledger.ReminderDays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Removes what the app keeps of a user beside what they entered: their choices, when they were sent a mail, and their name where
 * somebody typed it. Nobody's rights are asked: Jira makes them anonymous.
 *
 * <p>The entries stay, and so does that the gate let them pass: both hold an id. What people wrote in sentences stays too, as it does in
 * Jira's own issues and comments.
 */
@Component
public final class ForgetUser {
    /**
     * What there is.
     *
     * @param choices about reminders and about sharing the record
     * @param mailDays days on which they were sent a mail
     */
    public record Traces(int choices, int mailDays) {}

    private final UserManager users;
    private final Authors authors;
    private final ReminderDays days;
    private final ReminderChoice reminders;
    private final RecordSharing sharing;
    private final Erasing erasing;
    private final Erasure erasure;
    private final JiraAuthenticationContext authentication;

    ForgetUser(
            UserManager users,
            Authors authors,
            ReminderDays days,
            ReminderChoice reminders,
            RecordSharing sharing,
            Erasing erasing,
            Erasure erasure,
            JiraAuthenticationContext authentication) {
        this.users = users;
        this.authors = authors;
        this.days = days;
        this.reminders = reminders;
        this.sharing = sharing;
        this.erasing = erasing;
        this.erasure = erasure;
        this.authentication = authentication;
    }

    /** What is kept of the user with this key. */
    public Traces of(String key) {
        ApplicationUser user = users.getUserByKey(key);
        int choices = user == null ? 0 : (reminders.isChosen(user) ? 1 : 0) + (sharing.isChosen(user) ? 1 : 0);
        return new Traces(choices, days.count(authors.idsOf(key)));
    }

    /** Removes that. */
    public void apply(String key) {
        ApplicationUser user = users.getUserByKey(key);
        if (user != null) {
            reminders.forget(user);
            sharing.forget(user);
        }
        days.forget(authors.idsOf(key));
    }

    /** The names under which somebody may have typed this user, as long as Jira still knows them; the one to log in with is not among them. */
    public Set<String> typedNames(String key) {
        ApplicationUser user = users.getUserByKey(key);
        return user == null
                ? Set.of()
                : Stream.of(user.getDisplayName(), user.getEmailAddress())
                        .filter(Objects::nonNull)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.toSet());
    }

    /** In how many subjects one of these names was typed. */
    public int subjects(Set<String> names) {
        return Erasure.bySubject(mentions(names)).size();
    }

    /** How often one of these names was typed. */
    public int mentionsOf(Set<String> names) {
        return mentions(names).size();
    }

    /**
     * Erases what was typed as somebody's name wherever it says one of these; see {@link NameMatch#says}.
     *
     * @param step told after each subject
     */
    public void eraseTyped(Set<String> names, Runnable step) {
        erasure.erase(mentions(names), loggedIn(), step);
    }

    private @Nullable ApplicationUser loggedIn() {
        return authentication.getLoggedInUser();
    }

    private List<Mention> mentions(Set<String> names) {
        return names.isEmpty()
                ? List.of()
                : erasing.find(typed -> names.stream().anyMatch(name -> NameMatch.says(typed, name)));
    }
}
