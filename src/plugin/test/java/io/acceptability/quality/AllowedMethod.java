package io.acceptability.quality;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One line of the allow-list: {@code type#method(parameter parameter)}. */
record AllowedMethod(String type, String name, List<String> parameters) {

    private static final Pattern SYNTAX = Pattern.compile("([\\w.$]+)#(\\w+)\\(([\\w.$\\[\\] ]*)\\)");

    static AllowedMethod parse(String line) {
        Matcher matcher = SYNTAX.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not type#method(parameter parameter): " + line);
        }
        List<String> parameters = matcher.group(3).isBlank()
                ? List.of()
                : List.of(matcher.group(3).split(" +"));
        return new AllowedMethod(matcher.group(1), matcher.group(2), parameters);
    }

    static AllowedMethod of(Method method) {
        return new AllowedMethod(
                method.getDeclaringClass().getName(),
                method.getName(),
                Arrays.stream(method.getParameterTypes())
                        .map(Class::getCanonicalName)
                        .toList());
    }

    /** The method it names, if there is one that a template can call. */
    Optional<Method> find() {
        try {
            return Arrays.stream(Class.forName(type, false, getClass().getClassLoader())
                            .getMethods())
                    .filter(method -> method.getName().equals(name)
                            && Arrays.stream(method.getParameterTypes())
                                    .map(Class::getCanonicalName)
                                    .toList()
                                    .equals(parameters))
                    .findFirst();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Name and number of arguments: all that a call in a template shows. */
    String call() {
        return name + "/" + parameters.size();
    }

    @Override
    public String toString() {
        return type + "#" + name + parameters.stream().collect(Collectors.joining(" ", "(", ")"));
    }
}
