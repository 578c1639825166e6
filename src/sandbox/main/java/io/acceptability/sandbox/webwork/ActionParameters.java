package io.acceptability.sandbox.webwork;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import webwork.action.ActionSupport;

/** Hands the parameters of a request to an action through its setters, as far as their types are plain ones. */
final class ActionParameters {

    private static final Map<Class<?>, Function<String, Object>> PLAIN = Map.of(
            String.class, text -> text,
            boolean.class, Boolean::parseBoolean,
            Boolean.class, Boolean::parseBoolean,
            int.class, Integer::parseInt,
            Integer.class, Integer::parseInt,
            long.class, Long::parseLong,
            Long.class, Long::parseLong);

    private ActionParameters() {}

    static void set(ActionSupport action, Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> {
            // A name is the name of a property of the action itself, never a path into what it holds.
            if (name.matches("[a-zA-Z]\\w*") && !name.equals("command")) {
                set(action, name, values);
            }
        });
    }

    private static void set(ActionSupport action, String name, String[] values) {
        String setter = "set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (Method method : action.getClass().getMethods()) {
            if (!method.getName().equals(setter) || method.getParameterCount() != 1) {
                continue;
            }
            Class<?> type = method.getParameterTypes()[0];
            try {
                if (type == String[].class) {
                    method.invoke(action, (Object) values);
                } else if (PLAIN.containsKey(type)) {
                    method.invoke(action, PLAIN.get(type).apply(values[0]));
                }
            } catch (NumberFormatException e) {
                action.addError(name, "Error setting value '" + values[0] + "' for " + name);
            } catch (InvocationTargetException | IllegalAccessException e) {
                throw new IllegalStateException(setter + " of " + action.getClass() + " failed", e);
            }
        }
    }
}
