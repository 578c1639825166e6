package io.acceptability.sandbox.search;

import java.util.List;

/** A query that Jira would not run either; the messages say why. */
public class JqlException extends Exception {
    private final transient List<String> messages;

    public JqlException(String message) {
        super(message);
        this.messages = List.of(message);
    }

    public List<String> messages() {
        return messages;
    }
}
