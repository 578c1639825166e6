package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import java.util.Date;

/** One mail to one recipient, waiting to be sent, working as Jira's. */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;
    private final long queued = System.currentTimeMillis();

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    public Email getEmail() {
        return email;
    }

    @Override
    public void send() throws MailException {
        throw new MailException("there is no mail server");
    }

    @Override
    public String getSubject() {
        return email.getSubject();
    }

    @Override
    public Date getDateQueued() {
        return new Date(queued);
    }
}
