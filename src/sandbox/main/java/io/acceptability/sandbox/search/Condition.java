package io.acceptability.sandbox.search;

import java.util.ArrayList;
import java.util.List;

/** A piece of SQL over {@code i} (jiraissue) and {@code p} (project), with its arguments. */
record Condition(String sql, List<Object> arguments) {
    static Condition of(String sql, Object... arguments) {
        List<Object> list = new ArrayList<>();
        for (Object argument : arguments) {
            list.add(argument);
        }
        return new Condition(sql, list);
    }

    static Condition joined(String by, List<Condition> parts) {
        List<Object> arguments = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Condition part : parts) {
            texts.add("(" + part.sql() + ")");
            arguments.addAll(part.arguments());
        }
        return new Condition(String.join(by, texts), arguments);
    }
}
