package io.acceptability.reminders;

import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.acceptability.ReminderList;
import io.acceptability.ReminderPeople;
import io.acceptability.Reminders;
import io.acceptability.domain.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reminds the owners of subjects, one after the other. What fails for one is logged and keeps nobody else from their mail. */
@Component
class Reminding {
    private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);

    private final Reminders reminders;
    private final ReminderPeople people;
    private final Digests digests;
    private final MailQueue queue;

    Reminding(Reminders reminders, ReminderPeople people, Digests digests, MailQueue queue) {
        this.reminders = reminders;
        this.people = people;
        this.digests = digests;
        this.queue = queue;
    }

    /**
     * Reminds everybody for whom something waits and who can be reached.
     *
     * @return how many mails were queued
     */
    int remindAll() {
        int queued = 0;
        Map<String, List<Subject>> byOwner = new TreeMap<>(reminders.candidates());
        for (Map.Entry<String, List<Subject>> owner : byOwner.entrySet()) {
            try {
                queued += remind(owner.getKey(), owner.getValue()) ? 1 : 0;
            } catch (RuntimeException | LinkageError failure) {
                LOG.error("The user with the key {} could not be reminded; the others are.", owner.getKey(), failure);
            }
        }
        return queued;
    }

    private boolean remind(String userKey, List<Subject> subjects) {
        Optional<ApplicationUser> person = people.reachable(userKey);
        if (person.isEmpty()) {
            return false;
        }
        ReminderList list = reminders.of(person.get(), subjects);
        if (list.isEmpty()) {
            return false;
        }
        Email mail = digests.mail(person.get(), list);
        // First the day, then the mail: should this node die in between, a mail is lost, and nobody gets two.
        if (!people.takeToday(person.get())) {
            return false;
        }
        queue.addItem(new SingleMailQueueItem(mail));
        return true;
    }
}
