package webwork.action;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Base of actions, working as WebWork's: a command, or validation and execution. */
public class ActionSupport implements Action {
    private static final long serialVersionUID = 1L;

    private final transient Collection<String> errorMessages = new ArrayList<>();
    private final transient Map<String, String> errors = new HashMap<>();
    private String command;

    public ActionSupport() {}

    @Override
    public String execute() throws Exception {
        if (command != null && !command.isEmpty()) {
            return invokeCommand();
        }
        doValidation();
        return invalidInput() ? INPUT : doExecute();
    }

    public String doDefault() throws Exception {
        return INPUT;
    }

    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    protected void doValidation() {
        // Nothing to validate unless an action says so.
    }

    protected String invokeCommand() throws Exception {
        String method = "do" + command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1);
        try {
            return (String) getClass().getMethod(method).invoke(this);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception problem) {
                throw problem;
            }
            throw e;
        }
    }

    public boolean invalidInput() {
        return !errorMessages.isEmpty() || !errors.isEmpty();
    }

    public String getCommandName() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    public void addError(String field, String message) {
        errors.put(field, message);
    }

    public Collection<String> getErrorMessages() {
        return errorMessages;
    }

    public Map<String, String> getErrors() {
        return errors;
    }
}
