package com.atlassian.jira.mail;

/** A mail as Jira marks its own. */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }

    public Email(String to, String cc, String bcc) {
        super(to, cc, bcc);
    }

    @Override
    public com.atlassian.mail.Email setSubject(String subject) {
        throw new UnsupportedOperationException("signature only");
    }
}
