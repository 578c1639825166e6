package io.acceptability.sandbox.workflow;

import java.util.List;
import java.util.Map;

/** A transition was not done; nothing has changed. */
public class TransitionRefused extends Exception {
    private final transient List<String> errorMessages;
    private final transient Map<String, String> errors;

    public TransitionRefused(List<String> errorMessages, Map<String, String> errors) {
        super(String.join(" ", errorMessages));
        this.errorMessages = List.copyOf(errorMessages);
        this.errors = Map.copyOf(errors);
    }

    /** What people read, in the validators' order. */
    public List<String> errorMessages() {
        return errorMessages;
    }

    /** What belongs to a field, by field. */
    public Map<String, String> errors() {
        return errors;
    }
}
