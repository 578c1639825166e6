package com.atlassian.jira.mail;

/** A mail as Jira marks its own. */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        this(to, null, null);
    }

    public Email(String to, String cc, String bcc) {
        super(to, cc, bcc);
    }

    @Override
    public com.atlassian.mail.Email setSubject(String subject) {
        return super.setSubject(subject);
    }
}
