package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import java.util.Date;

/** One mail to one recipient, waiting to be sent. */
public class SingleMailQueueItem implements MailQueueItem {
    public SingleMailQueueItem(Email email) {
        throw new UnsupportedOperationException("signature only");
    }

    public Email getEmail() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void send() throws MailException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getSubject() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Date getDateQueued() {
        throw new UnsupportedOperationException("signature only");
    }
}
