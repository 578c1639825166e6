package io.acceptability.signatures;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of our hand-written types, described in the words of the signature list. */
record StubType(Class<?> type) {

    /** All of them, by walking what was compiled: a new one is compared without being registered anywhere. */
    static List<StubType> all() {
        Path classes = folderOf(com.atlassian.jira.issue.Issue.class);
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replaceFirst("\\.class$", "")
                            .replace(classes.getFileSystem().getSeparator(), "."))
                    .sorted()
                    .map(StubType::load)
                    .filter(stub -> Modifier.isPublic(stub.type.getModifiers()))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return type.getName();
    }

    /** Kind and modifiers, such as {@code public abstract class}. */
    String kind() {
        int modifiers = type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.FINAL);
        boolean isAbstract = !type.isInterface() && Modifier.isAbstract(type.getModifiers());
        return words(Modifier.toString(modifiers | (isAbstract ? Modifier.ABSTRACT : 0)))
                + (type.isInterface() ? "interface" : "class");
    }

    /** The types it extends and implements itself, without {@code Object}. */
    List<String> supertypes() {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(supertype -> supertype != Object.class)
                .map(Class::getName)
                .toList();
    }

    /** Its public and protected members, one line each. */
    List<String> members() {
        List<String> lines = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (isOffered(field.getModifiers()) && !field.isSynthetic()) {
                lines.add(words(Modifier.toString(field.getModifiers() & Modifier.fieldModifiers())) + "field "
                        + field.getName() + " " + field.getType().descriptorString());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isOffered(constructor.getModifiers()) && !constructor.isSynthetic()) {
                lines.add(executable(constructor, "", "<init>", void.class));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isOffered(method.getModifiers()) && !method.isSynthetic()) {
                String isDefault = method.isDefault() ? "default " : "";
                lines.add(executable(method, isDefault, method.getName(), method.getReturnType()));
            }
        }
        lines.sort(null);
        return lines;
    }

    private static String executable(Executable executable, String isDefault, String name, Class<?> result) {
        String modifiers = Modifier.toString(executable.getModifiers() & Modifier.methodModifiers());
        String descriptor =
                MethodType.methodType(result, executable.getParameterTypes()).descriptorString();
        String exceptions = Arrays.stream(executable.getExceptionTypes())
                .map(Class::getName)
                .collect(Collectors.joining(", "));
        return words(modifiers) + isDefault + name + descriptor + (exceptions.isEmpty() ? "" : " throws " + exceptions);
    }

    private static boolean isOffered(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String words(String modifiers) {
        return modifiers.isEmpty() ? "" : modifiers + " ";
    }

    private static StubType load(String name) {
        try {
            // Not initialised: static fields of a signature throw.
            return new StubType(Class.forName(name, false, StubType.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folderOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
