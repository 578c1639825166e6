package webwork.action;

/** An action that can do several things. */
public interface CommandDriven {
    String getCommandName();

    void setCommand(String command);
}
