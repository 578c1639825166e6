package io.acceptability.sandbox.velocity;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The methods that a plugin's templates may call: those of plain values and collections, and those that the plugin has
 * listed of its own classes. Everything else is blocked, as on Jira.
 */
public final class AllowList {

    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            CharSequence.class,
            Comparable.class,
            Boolean.class,
            Character.class,
            Number.class,
            Integer.class,
            Long.class,
            Double.class,
            Float.class,
            Short.class,
            Byte.class,
            BigDecimal.class,
            BigInteger.class,
            Iterable.class,
            Iterator.class,
            Collection.class,
            List.class,
            Set.class,
            Map.class,
            Map.Entry.class,
            Date.class,
            Locale.class);
    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString()", "hashCode()", "equals(java.lang.Object)");

    private final Set<String> listed;

    private AllowList(Set<String> listed) {
        this.listed = listed;
    }

    /** The list of a plugin, each entry as in its descriptor: {@code package.Type#label(java.lang.String int)}. */
    public static AllowList of(Collection<String> entries) {
        return new AllowList(entries.stream().map(AllowList::normal).collect(Collectors.toUnmodifiableSet()));
    }

    private static String normal(String entry) {
        String text = entry.strip();
        if (!text.matches("[\\w$.]+#[\\w$]+\\([^()]*\\)")) {
            throw new IllegalArgumentException("not an entry of a Velocity allow-list: " + entry);
        }
        int open = text.indexOf('(');
        String parameters = text.substring(open + 1, text.length() - 1).strip().replaceAll("[\\s,]+", " ");
        return text.substring(0, open) + "(" + parameters + ")";
    }

    /** The entries. */
    public Set<String> entries() {
        return listed;
    }

    /** Whether templates may call this method: itself or the method that it implements or overrides is allowed. */
    boolean allows(Method method) {
        String signature = signature(method);
        if (OF_EVERY_OBJECT.contains(signature)) {
            return true;
        }
        Set<Class<?>> owners = new HashSet<>();
        collectAncestors(method.getDeclaringClass(), owners);
        return owners.stream()
                .filter(owner -> owner == method.getDeclaringClass() || declares(owner, method))
                .anyMatch(owner -> HostObject.class.isAssignableFrom(owner)
                        || PLAIN.contains(owner)
                        || isPlainCollection(owner)
                        || listed.contains(owner.getName() + "#" + signature));
    }

    /** How the list spells a method, without its class. */
    static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getTypeName)
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    private static boolean isPlainCollection(Class<?> owner) {
        return owner.getName().startsWith("java.util.")
                && !owner.getName().substring("java.util.".length()).contains(".")
                && (Collection.class.isAssignableFrom(owner) || Map.class.isAssignableFrom(owner));
    }

    private static boolean declares(Class<?> owner, Method method) {
        try {
            owner.getDeclaredMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private static void collectAncestors(Class<?> type, Set<Class<?>> into) {
        if (type == null || !into.add(type)) {
            return;
        }
        collectAncestors(type.getSuperclass(), into);
        for (Class<?> parent : type.getInterfaces()) {
            collectAncestors(parent, into);
        }
    }
}
