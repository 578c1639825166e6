package io.acceptability.coverage;

import io.acceptability.domain.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Our modules as workflows name them. The names are persisted in workflows: never rename. */
enum GateModule {
    VALIDATOR("io.acceptability.gate.BoundaryConfirmedValidator", "boundary-confirmed-validator"),
    CONDITION("io.acceptability.gate.BoundaryConfirmedCondition", "boundary-confirmed-condition"),
    POST_FUNCTION("io.acceptability.gate.RecordDeliveryFunction", "record-delivery-function");

    /** The type of everything that names a class. */
    static final String CLASS_TYPE = "class";

    private static final String CLASS_NAME = "class.name";
    private static final String FULL_MODULE_KEY = "full.module.key";
    private static final String PLUGIN = "io.acceptability.jira";
    private static final String REQUIRE_PROJECT = "requireProject";

    private final String className;
    private final String key;

    GateModule(String className, String key) {
        this.className = className;
        this.key = key;
    }

    String className() {
        return className;
    }

    String key() {
        return key;
    }

    /** Whether a workflow means this module. Where it names a class, the class counts, for that is what is run. */
    boolean is(@Nullable String type, Map<?, ?> args) {
        if (!CLASS_TYPE.equals(type)) {
            return false;
        }
        String named = text(args.get(CLASS_NAME));
        return named.isEmpty() ? isKey(text(args.get(FULL_MODULE_KEY))) : named.equals(className);
    }

    /** What a workflow stores for this module when its form is left as it comes. */
    Map<String, String> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put(CLASS_NAME, className);
        // Jira writes the two keys without anything between them.
        arguments.put(FULL_MODULE_KEY, PLUGIN + key);
        if (this == VALIDATOR) {
            arguments.put(REQUIRE_PROJECT, "false");
        }
        return arguments;
    }

    /** Whether the validator can read its setting; where it cannot, it lets nobody pass. */
    static boolean isSettingReadable(Map<?, ?> args) {
        return !args.containsKey(REQUIRE_PROJECT)
                || text(args.get(REQUIRE_PROJECT)).matches("true|false");
    }

    private boolean isKey(String named) {
        return named.equals(PLUGIN + key) || named.equals(PLUGIN + ":" + key);
    }

    private static String text(@Nullable Object value) {
        // Files exported and imported again carry line breaks around their values.
        return value == null ? "" : value.toString().strip();
    }
}
