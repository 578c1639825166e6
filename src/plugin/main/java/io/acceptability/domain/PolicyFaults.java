package io.acceptability.domain;

import io.acceptability.domain.PolicyField.Noun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What is wrong with a document before it is saved: every fault at once, under the parameter it is a fault of.
 *
 * <p>A name that nothing here has is a fault, unless the defaults or the level above name it too: whoever extends such a list need not
 * throw out what this Jira does not have.
 */
public final class PolicyFaults {
    /** The most entries of any list. */
    public static final int LONGEST_LIST = 100;

    private static final String KEY = "acceptability.policy.fault.";

    private final PolicyDocument own;
    private final Policy inherited;
    private final BiPredicate<Noun, String> exists;
    private final Map<String, Text> faults = new LinkedHashMap<>();

    private PolicyFaults(PolicyDocument own, Policy inherited, BiPredicate<Noun, String> exists) {
        this.own = own;
        this.inherited = inherited;
        this.exists = exists;
    }

    /**
     * The faults by the path of their parameter, such as {@code silenceDays} or {@code confirmRoles[1]}.
     *
     * @param exists whether the host has something of this name; asked only for what the host knows
     */
    public static Map<String, Text> of(PolicyDocument own, Policy inherited, BiPredicate<Noun, String> exists) {
        PolicyFaults faults = new PolicyFaults(own, inherited, exists);
        own.values().forEach(faults::check);
        faults.checkTogether();
        return faults.faults;
    }

    private void check(PolicyField field, Object value) {
        switch (field.kind().shape()) {
            case NAMES ->
                names(field, ((List<?>) value).stream().map(String.class::cast).toList());
            case LINKS -> names(field, linkNames(value));
            case NAME -> name(field, field.id(), (String) value);
            case WHOLE -> whole(field, (Integer) value);
            case FLAG -> {
                // Both are right.
            }
        }
    }

    private void names(PolicyField field, List<String> names) {
        if (names.isEmpty() && field.kind().needed()) {
            fault(field.id(), "empty");
        }
        if (names.size() > LONGEST_LIST) {
            fault(field.id(), "too-many", LONGEST_LIST, names.size());
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String path = field.id() + "[" + i + "]";
            if (!seen.add(names.get(i).toLowerCase(Locale.ROOT))) {
                fault(path, "twice", names.get(i));
            }
            name(field, path, names.get(i));
        }
    }

    private void name(PolicyField field, String path, String name) {
        Noun noun = field.kind().noun();
        if (noun != null && noun.isKnownToTheHost() && !isInherited(field, name) && !exists.test(noun, name)) {
            fault(path, "unknown." + noun.name(), name);
        }
    }

    private boolean isInherited(PolicyField field, String name) {
        return Stream.of(Policy.DEFAULT, inherited).map(field::of).anyMatch(value -> switch (field.kind()
                .shape()) {
            case NAMES -> ((List<?>) value).contains(name);
            case LINKS -> linkNames(value).contains(name);
            default -> value.equals(name);
        });
    }

    private static List<String> linkNames(Object value) {
        return ((List<?>) value)
                .stream().map(LinkScope.class::cast).map(LinkScope::name).toList();
    }

    private void whole(PolicyField field, int value) {
        if (value < field.kind().least() || value > field.kind().most()) {
            fault(field.id(), "range", field.kind().least(), field.kind().most());
        }
    }

    /** What only goes wrong together with another parameter is the fault of the one that is set here. */
    private void checkTogether() {
        Policy policy = own.over(inherited, inherited.version());
        int strained = policy.thresholds().reopenedStrained();
        int broken = policy.thresholds().reopenedBroken();
        if (strained >= broken) {
            together("order", List.of(strained, broken), PolicyField.REOPENED_STRAINED, PolicyField.REOPENED_BROKEN);
        }
        Policy.Actors actors = policy.actors();
        if (!actors.leadConfirms()
                && actors.confirmRoles().isEmpty()
                && actors.confirmGroups().isEmpty()) {
            together(
                    "nobody-confirms",
                    List.of(),
                    PolicyField.CONFIRM_ROLES,
                    PolicyField.CONFIRM_GROUPS,
                    PolicyField.LEAD_CONFIRMS);
        }
    }

    private void together(String how, List<Object> arguments, PolicyField... fields) {
        Arrays.stream(fields)
                .filter(own::sets)
                .findFirst()
                .ifPresent(field -> faults.putIfAbsent(field.id(), new Text(KEY + how, new ArrayList<>(arguments))));
    }

    private void fault(String path, String how, Object... arguments) {
        faults.putIfAbsent(path, Text.of(KEY + how, arguments));
    }
}
