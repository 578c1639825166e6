package com.atlassian.mail.queue;

/** Where mails wait to be sent. */
public interface MailQueue {
    void addItem(MailQueueItem item);

    int size();
}
