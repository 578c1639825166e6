package com.atlassian.mail;

import java.util.LinkedHashMap;
import java.util.Map;

/** A mail, working as Jira's. */
public class Email {
    private final String to;
    private final String cc;
    private final String bcc;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String subject = "";
    private String body = "";
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";
    private String fromName;

    public Email(String to) {
        this(to, null, null);
    }

    public Email(String to, String cc, String bcc) {
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
    }

    public Email setSubject(String given) {
        subject = given;
        return this;
    }

    public Email setBody(String given) {
        body = given;
        return this;
    }

    public Email setMimeType(String given) {
        mimeType = given;
        return this;
    }

    public Email setEncoding(String given) {
        encoding = given;
        return this;
    }

    public Email setFromName(String given) {
        fromName = given;
        return this;
    }

    public void addHeader(String headerName, String headerValue) {
        headers.put(headerName, headerValue);
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }

    @Override
    public String toString() {
        return "to " + to + ", cc " + cc + ", bcc " + bcc + ", from " + fromName + ", " + mimeType + " in " + encoding
                + ", " + headers + ": " + subject;
    }
}
