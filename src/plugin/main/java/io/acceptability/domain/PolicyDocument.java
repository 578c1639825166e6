package io.acceptability.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one level sets of a policy, field by field. What it leaves out is inherited from the level above.
 *
 * @param values a value of the field's own shape; lists keep their order
 */
public record PolicyDocument(Map<PolicyField, Object> values) {
    /** Sets nothing, so everything is inherited. */
    public static final PolicyDocument EMPTY = new PolicyDocument(Map.of());

    /** One difference between two documents; none on either side stands for inherited. */
    public record Change(PolicyField field, Optional<Object> from, Optional<Object> to) {}

    public PolicyDocument {
        Map<PolicyField, Object> copy = new EnumMap<>(PolicyField.class);
        values.forEach((field, value) -> {
            if (!field.kind().fits(value)) {
                throw new IllegalArgumentException(field.id() + " cannot be " + value);
            }
            copy.put(field, value instanceof List<?> list ? List.copyOf(list) : value);
        });
        values = Collections.unmodifiableMap(copy);
    }

    /** Sets every field as this policy has it. */
    public static PolicyDocument of(Policy policy) {
        Map<PolicyField, Object> values = new EnumMap<>(PolicyField.class);
        for (PolicyField field : PolicyField.values()) {
            values.put(field, field.of(policy));
        }
        return new PolicyDocument(values);
    }

    public Optional<Object> get(PolicyField field) {
        return Optional.ofNullable(values.get(field));
    }

    public boolean sets(PolicyField field) {
        return values.containsKey(field);
    }

    /** The policy that this document makes of the one above it, as this version. */
    public Policy over(Policy inherited, int version) {
        return new Resolved(this, inherited).policy(version);
    }

    /** What a reader who knew the other document must be told, in the order of the fields. */
    public List<Change> since(PolicyDocument before) {
        List<Change> changes = new ArrayList<>();
        for (PolicyField field : PolicyField.values()) {
            if (!Objects.equals(values.get(field), before.values.get(field))) {
                changes.add(new Change(field, before.get(field), get(field)));
            }
        }
        return changes;
    }

    /** The values by the ids of their fields, of JSON's own types, in the order of the fields. */
    public Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        Arrays.stream(PolicyField.values())
                .forEach(field -> get(field).ifPresent(value -> plain.put(field.id(), plain(value))));
        return plain;
    }

    /** A value of JSON's own types. */
    public static Object plain(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(PolicyDocument::plainItem).toList()
                : value;
    }

    private static Object plainItem(Object item) {
        if (item instanceof LinkScope link) {
            Map<String, Object> plain = new LinkedHashMap<>();
            plain.put("name", link.name());
            plain.put("direction", link.direction().name());
            return plain;
        }
        return item;
    }

    /** A document over an inherited policy, read by type. */
    private record Resolved(PolicyDocument own, Policy inherited) {
        private Object value(PolicyField field) {
            return own.get(field).orElseGet(() -> field.of(inherited));
        }

        private List<String> names(PolicyField field) {
            return ((List<?>) value(field)).stream().map(String.class::cast).toList();
        }

        private List<LinkScope> links() {
            return ((List<?>) value(PolicyField.LINKS))
                    .stream().map(LinkScope.class::cast).toList();
        }

        private int whole(PolicyField field) {
            return (Integer) value(field);
        }

        private boolean flag(PolicyField field) {
            return (Boolean) value(field);
        }

        private Policy policy(int version) {
            return new Policy(
                    version,
                    names(PolicyField.SUBJECT_TYPES),
                    names(PolicyField.DELIVERED_STATUSES),
                    links(),
                    matchers(),
                    thresholds(),
                    actors(),
                    whole(PolicyField.VALIDITY_DAYS),
                    whole(PolicyField.OBSERVATION_DAYS),
                    flag(PolicyField.PROJECT_BOUNDARY_REQUIRED),
                    flag(PolicyField.REMINDERS));
        }

        private Policy.Matchers matchers() {
            return new Policy.Matchers(
                    names(PolicyField.DEFECT_TYPES),
                    names(PolicyField.SEVERE_PRIORITIES),
                    names(PolicyField.IRREVERSIBLE_LABELS),
                    names(PolicyField.CORE_FLOW_LABELS),
                    names(PolicyField.CORE_FLOW_COMPONENTS),
                    names(PolicyField.TEST_TYPES),
                    names(PolicyField.FAILED_STATUSES),
                    (String) value(PolicyField.CUSTOMER_ROLE),
                    names(PolicyField.CUSTOMER_LABELS));
        }

        private Policy.Thresholds thresholds() {
            return new Policy.Thresholds(
                    whole(PolicyField.SCOPE_DONE_PERCENT),
                    whole(PolicyField.TESTS_BROKEN_PERCENT),
                    whole(PolicyField.REOPENED_DAYS),
                    whole(PolicyField.REOPENED_STRAINED),
                    whole(PolicyField.REOPENED_BROKEN),
                    whole(PolicyField.SILENCE_DAYS),
                    whole(PolicyField.SCOPE_DRIFT_PERCENT),
                    whole(PolicyField.OVERDUE_BROKEN_DAYS));
        }

        private Policy.Actors actors() {
            return new Policy.Actors(
                    names(PolicyField.JUDGE_ROLES),
                    flag(PolicyField.LEAD_CONFIRMS),
                    names(PolicyField.CONFIRM_ROLES),
                    names(PolicyField.CONFIRM_GROUPS),
                    flag(PolicyField.CONFIRMER_DIFFERS_FROM_JUDGE));
        }
    }
}
