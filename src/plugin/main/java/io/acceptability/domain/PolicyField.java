package io.acceptability.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The parts of a policy that can be set one by one, in the order in which a page shows them. */
public enum PolicyField {
    SUBJECT_TYPES("subjectTypes", Kind.names(Noun.ISSUE_TYPE, true), Policy::subjectTypes),
    DELIVERED_STATUSES("deliveredStatuses", Kind.names(Noun.STATUS, true), Policy::deliveredStatuses),
    LINKS("links", Kind.links(), Policy::links),
    DEFECT_TYPES("defectTypes", Kind.names(Noun.ISSUE_TYPE, true), matcher(Policy.Matchers::defectTypes)),
    SEVERE_PRIORITIES("severePriorities", Kind.names(Noun.PRIORITY, true), matcher(Policy.Matchers::severePriorities)),
    IRREVERSIBLE_LABELS(
            "irreversibleLabels", Kind.names(Noun.LABEL, true), matcher(Policy.Matchers::irreversibleLabels)),
    CORE_FLOW_LABELS("coreFlowLabels", Kind.names(Noun.LABEL, false), matcher(Policy.Matchers::coreFlowLabels)),
    CORE_FLOW_COMPONENTS(
            "coreFlowComponents", Kind.names(Noun.COMPONENT, false), matcher(Policy.Matchers::coreFlowComponents)),
    TEST_TYPES("testTypes", Kind.names(Noun.ISSUE_TYPE, false), matcher(Policy.Matchers::testTypes)),
    FAILED_STATUSES("failedStatuses", Kind.names(Noun.STATUS, false), matcher(Policy.Matchers::failedStatuses)),
    CUSTOMER_ROLE("customerRole", Kind.name(Noun.ROLE), matcher(Policy.Matchers::customerRole)),
    CUSTOMER_LABELS("customerLabels", Kind.names(Noun.LABEL, false), matcher(Policy.Matchers::customerLabels)),
    SCOPE_DONE_PERCENT("scopeDonePercent", Kind.whole(0, 100), threshold(Policy.Thresholds::scopeDonePercent)),
    TESTS_BROKEN_PERCENT("testsBrokenPercent", Kind.whole(0, 100), threshold(Policy.Thresholds::testsBrokenPercent)),
    REOPENED_DAYS("reopenedDays", Kind.whole(1, 365), threshold(Policy.Thresholds::reopenedDays)),
    REOPENED_STRAINED("reopenedStrained", Kind.whole(1, 1_000), threshold(Policy.Thresholds::reopenedStrained)),
    REOPENED_BROKEN("reopenedBroken", Kind.whole(2, 1_000), threshold(Policy.Thresholds::reopenedBroken)),
    SILENCE_DAYS("silenceDays", Kind.whole(1, 365), threshold(Policy.Thresholds::silenceDays)),
    SCOPE_DRIFT_PERCENT("scopeDriftPercent", Kind.whole(0, 100), threshold(Policy.Thresholds::scopeDriftPercent)),
    OVERDUE_BROKEN_DAYS("overdueBrokenDays", Kind.whole(1, 365), threshold(Policy.Thresholds::overdueBrokenDays)),
    JUDGE_ROLES("judgeRoles", Kind.names(Noun.ROLE, false), actor(Policy.Actors::judgeRoles)),
    LEAD_CONFIRMS("leadConfirms", Kind.flag(), actor(Policy.Actors::leadConfirms)),
    CONFIRM_ROLES("confirmRoles", Kind.names(Noun.ROLE, false), actor(Policy.Actors::confirmRoles)),
    CONFIRM_GROUPS("confirmGroups", Kind.names(Noun.GROUP, false), actor(Policy.Actors::confirmGroups)),
    CONFIRMER_DIFFERS_FROM_JUDGE(
            "confirmerDiffersFromJudge", Kind.flag(), actor(Policy.Actors::confirmerDiffersFromJudge)),
    VALIDITY_DAYS("validityDays", Kind.whole(1, 3_650), Policy::validityDays),
    OBSERVATION_DAYS("observationDays", Kind.whole(1, 365), Policy::observationDays),
    PROJECT_BOUNDARY_REQUIRED("projectBoundaryRequired", Kind.flag(), Policy::projectBoundaryRequired),
    REMINDERS("reminders", Kind.flag(), Policy::reminders);

    /** What a name names, so that a typing mistake is found where the host knows all names of that kind. */
    public enum Noun {
        ISSUE_TYPE,
        STATUS,
        PRIORITY,
        LINK_TYPE,
        ROLE,
        GROUP,
        /** Anybody may write any. */
        LABEL,
        /** Every project has its own. */
        COMPONENT;

        /** Whether the host knows all of this kind; of the others any name will do. */
        public boolean isKnownToTheHost() {
            return this != LABEL && this != COMPONENT;
        }
    }

    /** How a value is shaped. */
    public enum Shape {
        /** A list of texts. */
        NAMES,
        /** One text. */
        NAME,
        /** A whole number. */
        WHOLE,
        /** True or false. */
        FLAG,
        /** A list of {@link LinkScope}. */
        LINKS
    }

    /**
     * What a value must be.
     *
     * @param noun what its names name, or none where it has none
     * @param needed whether a list of names must have one at least: without any, a rule would look for nothing
     * @param least the lowest whole number
     * @param most the highest whole number
     */
    public record Kind(Shape shape, @Nullable Noun noun, boolean needed, int least, int most) {
        private static Kind names(Noun noun, boolean needed) {
            return new Kind(Shape.NAMES, noun, needed, 0, 0);
        }

        private static Kind name(Noun noun) {
            return new Kind(Shape.NAME, noun, true, 0, 0);
        }

        private static Kind whole(int least, int most) {
            return new Kind(Shape.WHOLE, null, true, least, most);
        }

        private static Kind flag() {
            return new Kind(Shape.FLAG, null, true, 0, 0);
        }

        private static Kind links() {
            return new Kind(Shape.LINKS, Noun.LINK_TYPE, false, 0, 0);
        }

        /** Whether the value has this shape. */
        boolean fits(Object value) {
            return switch (shape) {
                case NAMES -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
                case NAME -> value instanceof String;
                case WHOLE -> value instanceof Integer;
                case FLAG -> value instanceof Boolean;
                case LINKS -> value instanceof List<?> list && list.stream().allMatch(LinkScope.class::isInstance);
            };
        }
    }

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // A record of constants.
    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // Reads a component of a record.
    private final Function<Policy, Object> reading;

    PolicyField(String id, Kind kind, Function<Policy, Object> reading) {
        this.id = id;
        this.kind = kind;
        this.reading = reading;
    }

    /** The name it is persisted under; part of the REST contract: never rename. */
    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** What a policy says here. */
    public Object of(Policy policy) {
        return reading.apply(policy);
    }

    public static Optional<PolicyField> byId(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    private static Function<Policy, Object> matcher(Function<Policy.Matchers, Object> reading) {
        return policy -> reading.apply(policy.matchers());
    }

    private static Function<Policy, Object> threshold(Function<Policy.Thresholds, Object> reading) {
        return policy -> reading.apply(policy.thresholds());
    }

    private static Function<Policy, Object> actor(Function<Policy.Actors, Object> reading) {
        return policy -> reading.apply(policy.actors());
    }
}
