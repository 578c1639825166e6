package io.acceptability.admin;

import io.acceptability.domain.PolicyField;
import io.acceptability.domain.PolicyField.Shape;
import java.util.Arrays;
import java.util.List;

/** The form of a policy: every parameter under its heading, with its help and its unit. */
final class PolicyForm {
    private static final String FIELD = "acceptability.admin.policy.field.";
    private static final String GROUP = "acceptability.admin.policy.group.";

    /** The headings, in the order of the form. */
    enum Group {
        SUBJECT,
        MATCHERS,
        THRESHOLDS,
        ACTORS,
        GATE,
        TIME,
        REMINDERS;

        static Group of(PolicyField field) {
            return switch (field) {
                case SUBJECT_TYPES, DELIVERED_STATUSES, LINKS -> SUBJECT;
                case DEFECT_TYPES,
                        SEVERE_PRIORITIES,
                        IRREVERSIBLE_LABELS,
                        CORE_FLOW_LABELS,
                        CORE_FLOW_COMPONENTS,
                        TEST_TYPES,
                        FAILED_STATUSES,
                        CUSTOMER_ROLE,
                        CUSTOMER_LABELS -> MATCHERS;
                case SCOPE_DONE_PERCENT,
                        TESTS_BROKEN_PERCENT,
                        REOPENED_DAYS,
                        REOPENED_STRAINED,
                        REOPENED_BROKEN,
                        SILENCE_DAYS,
                        SCOPE_DRIFT_PERCENT,
                        OVERDUE_BROKEN_DAYS -> THRESHOLDS;
                case JUDGE_ROLES, LEAD_CONFIRMS, CONFIRM_ROLES, CONFIRM_GROUPS, CONFIRMER_DIFFERS_FROM_JUDGE -> ACTORS;
                case PROJECT_BOUNDARY_REQUIRED -> GATE;
                case VALIDITY_DAYS, OBSERVATION_DAYS -> TIME;
                case REMINDERS -> REMINDERS;
            };
        }
    }

    private PolicyForm() {}

    static List<FieldGroup> of(Words words) {
        return Arrays.stream(Group.values())
                .map(group -> new FieldGroup(
                        group.name(),
                        words.label(GROUP + group.name()),
                        words.label(GROUP + group.name() + ".lead"),
                        Arrays.stream(PolicyField.values())
                                .filter(field -> Group.of(field) == group)
                                .map(field -> view(field, words))
                                .toList()))
                .toList();
    }

    private static FieldView view(PolicyField field, Words words) {
        PolicyField.Kind kind = field.kind();
        boolean many = kind.shape() == Shape.NAMES || kind.shape() == Shape.LINKS;
        return new FieldView(
                field.id(),
                words.label(FIELD + field.id()),
                words.label(FIELD + field.id() + ".help"),
                kind.shape().name(),
                kind.noun() == null ? "" : kind.noun().name(),
                kind.shape() == Shape.WHOLE ? words.label("acceptability.admin.policy.unit." + unit(field)) : "",
                kind.least(),
                kind.most(),
                many && !kind.needed() ? words.label(FIELD + field.id() + ".empty") : "");
    }

    private static String unit(PolicyField field) {
        if (field.id().endsWith("Percent")) {
            return "percent";
        }
        return field.id().endsWith("Days") ? "days" : "defects";
    }
}
