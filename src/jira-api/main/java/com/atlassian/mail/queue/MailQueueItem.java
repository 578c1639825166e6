package com.atlassian.mail.queue;

import com.atlassian.mail.MailException;
import java.util.Date;

/** A mail that waits to be sent. */
public interface MailQueueItem {
    void send() throws MailException;

    String getSubject();

    Date getDateQueued();
}
