package io.acceptability.signatures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of real signatures.
 *
 * <p>A line that is not indented declares a type as its class file does; the indented lines below it are its public and
 * protected members: modifiers, name ({@code <init>} for constructors, {@code field NAME} for fields), JVM descriptor
 * and declared exceptions. Lines that start with {@code #} say where what follows comes from.
 */
final class SignatureList {

    /** A real type: its declaration line, what it says, and its member lines. */
    record RealType(String line, String kind, String name, List<String> supertypes, List<String> members) {

        static RealType parse(String line) {
            String plain = withoutTypeArguments(line);
            String[] clauses = plain.split(" (?:extends|implements) ");
            int nameAt = clauses[0].lastIndexOf(' ');
            List<String> supertypes = new ArrayList<>();
            for (int i = 1; i < clauses.length; i++) {
                supertypes.addAll(List.of(clauses[i].split(", ?")));
            }
            String kind = clauses[0].substring(0, nameAt);
            return new RealType(line, kind, clauses[0].substring(nameAt + 1), supertypes, new ArrayList<>());
        }

        private static String withoutTypeArguments(String line) {
            StringBuilder plain = new StringBuilder();
            int depth = 0;
            for (char c : line.toCharArray()) {
                depth += c == '<' ? 1 : 0;
                if (depth == 0) {
                    plain.append(c);
                }
                depth -= c == '>' ? 1 : 0;
            }
            return plain.toString();
        }
    }

    private final Map<String, RealType> types = new LinkedHashMap<>();

    static SignatureList parse(List<String> lines) {
        SignatureList list = new SignatureList();
        RealType current = null;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("  ") && current != null) {
                current.members().add(line.strip());
            } else {
                current = RealType.parse(line);
                list.types.putIfAbsent(current.name(), current);
            }
        }
        return list;
    }

    Optional<RealType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The type and everything above it, as far as the list knows; names the list does not declare are in it too. */
    Set<String> withAncestors(String name) {
        Set<String> names = new LinkedHashSet<>();
        collect(name, names);
        return names;
    }

    private void collect(String name, Set<String> names) {
        if (names.add(name) && types.containsKey(name)) {
            types.get(name).supertypes().forEach(supertype -> collect(supertype, names));
        }
    }

    /** The nearest of the type and its ancestors that declares this member. */
    Optional<RealType> declaring(String name, String member) {
        return withAncestors(name).stream()
                .map(types::get)
                .filter(type -> type != null && type.members().contains(member))
                .findFirst();
    }
}
