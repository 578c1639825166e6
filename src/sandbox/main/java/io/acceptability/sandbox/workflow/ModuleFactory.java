package io.acceptability.sandbox.workflow;

import java.util.Optional;

/** Makes instances of workflow classes that are not Jira's own: those of the loaded plugin. */
public interface ModuleFactory {
    /** A new instance of the class, empty when no enabled plugin has it. */
    Optional<Object> create(String className);

    /** Whether an enabled plugin has the class. */
    boolean knows(String className);

    /** What the app is called that had the class before it was disabled, empty when nobody remembers. */
    default Optional<String> formerOwner(String className) {
        return Optional.empty();
    }

    /** A factory that knows no class. */
    static ModuleFactory none() {
        return new ModuleFactory() {
            @Override
            public Optional<Object> create(String className) {
                return Optional.empty();
            }

            @Override
            public boolean knows(String className) {
                return false;
            }
        };
    }
}
