package webwork.action;

import java.util.Collection;
import java.util.Map;

/** Base of actions: validates, then executes. */
public class ActionSupport implements Action {
    private static final long serialVersionUID = 1L;

    public ActionSupport() {}

    @Override
    public String execute() throws Exception {
        throw new UnsupportedOperationException("signature only");
    }

    public String doDefault() throws Exception {
        throw new UnsupportedOperationException("signature only");
    }

    protected String doExecute() throws Exception {
        throw new UnsupportedOperationException("signature only");
    }

    protected void doValidation() {
        throw new UnsupportedOperationException("signature only");
    }

    protected String invokeCommand() throws Exception {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean invalidInput() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getCommandName() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setCommand(String command) {
        throw new UnsupportedOperationException("signature only");
    }

    public void addErrorMessage(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public void addError(String field, String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public Collection<String> getErrorMessages() {
        throw new UnsupportedOperationException("signature only");
    }

    public Map<String, String> getErrors() {
        throw new UnsupportedOperationException("signature only");
    }
}
