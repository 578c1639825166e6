package io.acceptability.quality;

import io.acceptability.quality.ClassFile.Member;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a jar finds where it is installed: Jira's own types by the list of real signatures, those of libraries by the libraries
 * themselves, and those of ours by the jar.
 */
final class HostTypes {

    private static final String SIGNATURES = "../jira-api/test/resources/signatures.txt";
    private static final String NEWER = "../jira-api/test/resources/newer.txt";
    private static final String AS_IT_WAS = "test/resources/jira10-signatures.txt";

    /** What a type offers: to whom one goes on looking, and its own members, without modifiers. */
    private record Offer(Set<String> supertypes, Set<Member> members) {}

    private final Map<String, Offer> listed;
    private final Set<String> newer;
    private final Map<String, ClassFile> ours;

    private HostTypes(Map<String, Offer> listed, Set<String> newer, Map<String, ClassFile> ours) {
        this.listed = listed;
        this.newer = newer;
        this.ours = ours;
    }

    /** What Jira 11 or Jira 10 has, {@code jira11} or {@code jira10}. */
    static HostTypes around(Map<String, ClassFile> ours, String jira) throws IOException {
        Set<String> newer = new HashSet<>();
        for (String line : Files.readAllLines(Path.of(NEWER))) {
            if (!line.startsWith("#")) {
                newer.add(line.split(" ")[0]);
            }
        }
        List<String> signatures = new ArrayList<>(Files.readAllLines(Path.of(SIGNATURES)));
        if (jira.equals("jira10")) {
            signatures.addAll(Files.readAllLines(Path.of(AS_IT_WAS)));
        }
        return new HostTypes(parse(signatures), newer, ours);
    }

    static HostTypes of(List<String> lines, Map<String, ClassFile> ours) {
        return new HostTypes(parse(lines), Set.of(), ours);
    }

    boolean has(String type) {
        return offer(type).isPresent();
    }

    /** Whether the owner or something above it has the member. */
    boolean has(Member member) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(member.owner()));
        while (!open.isEmpty()) {
            String type = open.remove();
            if (seen.add(type)) {
                Optional<Offer> offer = offer(type);
                if (offer.isPresent() && offer.get().members().contains(member.in(type))) {
                    return true;
                }
                // Nobody inherits a constructor.
                if (!member.name().equals("<init>")) {
                    offer.ifPresent(found -> open.addAll(found.supertypes()));
                }
            }
        }
        return false;
    }

    private Optional<Offer> offer(String type) {
        ClassFile file = ours.get(type);
        if (file != null) {
            return Optional.of(new Offer(file.supertypes(), file.declared()));
        }
        if (listed.containsKey(type)) {
            return Optional.of(listed.get(type));
        }
        // The rest of Atlassian's is there only as far as we have signatures of it, which prove nothing by themselves.
        boolean signatureOnly = type.matches("(com\\.atlassian|webwork)\\..*");
        return signatureOnly && !newer.contains(type) ? Optional.empty() : loaded(type);
    }

    private static Optional<Offer> loaded(String name) {
        try {
            Class<?> type = Class.forName(name, false, HostTypes.class.getClassLoader());
            Set<String> supertypes = new LinkedHashSet<>();
            if (type.getSuperclass() != null) {
                supertypes.add(type.getSuperclass().getName());
            } else if (type.isInterface()) {
                supertypes.add(Object.class.getName());
            }
            Arrays.stream(type.getInterfaces()).map(Class::getName).forEach(supertypes::add);
            Set<Member> members = new HashSet<>();
            for (Field field : type.getDeclaredFields()) {
                members.add(new Member(name, field.getName(), field.getType().descriptorString()));
            }
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                members.add(new Member(name, "<init>", descriptor(void.class, constructor.getParameterTypes())));
            }
            for (Method method : type.getDeclaredMethods()) {
                members.add(new Member(
                        name, method.getName(), descriptor(method.getReturnType(), method.getParameterTypes())));
            }
            return Optional.of(new Offer(supertypes, members));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static String descriptor(Class<?> result, Class<?>[] parameters) {
        return MethodType.methodType(result, parameters).descriptorString();
    }

    /** The format stands in {@code signatures.txt}'s own words: a type unindented, its members indented below it. */
    private static Map<String, Offer> parse(List<String> lines) {
        Map<String, Offer> offers = new HashMap<>();
        String type = "";
        for (String line : lines) {
            if (line.startsWith("  ")) {
                String plain = line.strip().replaceFirst(" throws .*", "");
                int start = plain.contains(" field ") ? plain.indexOf(" field ") + 7 : plain.lastIndexOf(' ') + 1;
                String[] parts = plain.substring(start).split(" |(?=\\()", 2);
                offers.get(type).members().add(new Member(type, parts[0], parts[1]));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] clauses = withoutTypeArguments(line).split(" (?:extends|implements) ");
                type = clauses[0].substring(clauses[0].lastIndexOf(' ') + 1);
                Set<String> supertypes = new LinkedHashSet<>(List.of(Object.class.getName()));
                for (int i = 1; i < clauses.length; i++) {
                    supertypes.addAll(List.of(clauses[i].split(", ?")));
                }
                offers.put(type, new Offer(supertypes, new HashSet<>()));
            }
        }
        return offers;
    }

    private static String withoutTypeArguments(String line) {
        String plain = line;
        for (String before = ""; !plain.equals(before); ) {
            before = plain;
            plain = plain.replaceAll("<[^<>]*>", "");
        }
        return plain;
    }
}
