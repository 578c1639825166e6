package io.acceptability.sandbox.workflow;

/** A workflow file cannot be used; the message says why in one line. */
public class WorkflowFileException extends Exception {
    public WorkflowFileException(String message) {
        super(message);
    }
}
