package io.acceptability;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.acceptability.ledger.Authors;
import io.acceptability.ledger.ReminderDays;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is sent reminders: whoever can be reached and wants them, and each of them once a day at most. */
@Component
public final class ReminderPeople {
    private final UserManager users;
    private final Authors authors;
    private final ReminderDays days;
    private final ReminderChoice choice;
    private final TimeZoneManager timeZones;
    private final HostTime time;

    ReminderPeople(
            UserManager users,
            Authors authors,
            ReminderDays days,
            ReminderChoice choice,
            TimeZoneManager timeZones,
            HostTime time) {
        this.users = users;
        this.authors = authors;
        this.days = days;
        this.choice = choice;
        this.timeZones = timeZones;
        this.time = time;
    }

    /** The person with this key, if they can be sent a mail today: active, with an address, willing, and not sent one yet. */
    public Optional<ApplicationUser> reachable(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey))
                .filter(ApplicationUser::isActive)
                .filter(person -> person.getEmailAddress() != null
                        && !person.getEmailAddress().isBlank())
                .filter(choice::isWanted)
                .filter(person -> !wasSentToday(person));
    }

    private boolean wasSentToday(ApplicationUser person) {
        return authors.idsOf(person.getKey()).stream().anyMatch(author -> days.isTaken(author, today(person)));
    }

    /**
     * Takes the person's day for a mail; to be asked right before it is queued, because a lost mail is better than two.
     *
     * @return false when another node was faster
     */
    public boolean takeToday(ApplicationUser person) {
        return days.take(authors.idOf(person.getKey()), today(person));
    }

    /** Everybody has a day of their own: nobody gets two mails on one of theirs. */
    private LocalDate today(ApplicationUser person) {
        return LocalDate.ofInstant(
                time.now(), timeZones.getTimeZoneforUser(person).toZoneId());
    }

    /** Whether this person wants reminders. */
    public boolean isWanted(ApplicationUser person) {
        return choice.isWanted(person);
    }

    /** Has whoever asks for it reminded from now on, or no longer: nobody can do it for somebody else. */
    public void want(ApplicationUser person, boolean wanted) {
        choice.want(person, wanted);
    }

    /** Whether this person has asked Jira for mails in plain text. */
    public boolean readsPlainText(ApplicationUser person) {
        return choice.readsPlainText(person);
    }
}
