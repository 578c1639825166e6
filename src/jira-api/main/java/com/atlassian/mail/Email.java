package com.atlassian.mail;

/** A mail. */
public class Email {
    public Email(String to) {
        throw new UnsupportedOperationException("signature only");
    }

    public Email(String to, String cc, String bcc) {
        throw new UnsupportedOperationException("signature only");
    }

    public Email setSubject(String subject) {
        throw new UnsupportedOperationException("signature only");
    }

    public Email setBody(String body) {
        throw new UnsupportedOperationException("signature only");
    }

    public Email setMimeType(String mimeType) {
        throw new UnsupportedOperationException("signature only");
    }

    public Email setEncoding(String encoding) {
        throw new UnsupportedOperationException("signature only");
    }

    public Email setFromName(String fromName) {
        throw new UnsupportedOperationException("signature only");
    }

    public void addHeader(String headerName, String headerValue) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getTo() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getSubject() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getBody() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getMimeType() {
        throw new UnsupportedOperationException("signature only");
    }
}
