package io.acceptability.domain;

import java.util.Collection;
import java.util.List;

/**
 * How a judgement is made here: the matchers, the thresholds, and who may act. Matchers ignore case.
 *
 * @param version 1 for the defaults that come with the app, one more with every change
 * @param subjectTypes issue types that are subjects
 * @param deliveredStatuses statuses that mean delivered
 * @param linkTypes names of the link types whose issues are in scope, one hop; empty means all that are not the host's own
 * @param customerRole name of the project role that the customer's people have
 * @param silenceDays days without contact from which the customer's silence strains
 * @param scopeDonePercent share of done children, in percent, below which the business goal breaks
 * @param confirmRoles project roles that may confirm, beside the project lead where {@code leadConfirms}
 * @param observationDays length of the observation window
 */
public record Policy(
        int version,
        List<String> subjectTypes,
        List<String> deliveredStatuses,
        List<String> linkTypes,
        List<String> defectTypes,
        List<String> severePriorities,
        List<String> irreversibleLabels,
        List<String> coreFlowLabels,
        List<String> coreFlowComponents,
        String customerRole,
        int silenceDays,
        int scopeDonePercent,
        boolean leadConfirms,
        List<String> confirmRoles,
        List<String> confirmGroups,
        int observationDays) {
    /** What holds where nobody has configured anything. */
    public static final Policy DEFAULT = new Policy(
            1,
            List.of("Epic"),
            List.of("Delivered", "已交付"),
            List.of(),
            List.of("Bug", "Incident", "Defect", "Problem"),
            List.of("Blocker", "Critical", "Highest"),
            List.of("irreversible", "data-loss", "security", "breaking"),
            List.of("core-flow"),
            List.of("Core flow"),
            "Customers",
            7,
            60,
            true,
            List.of("Administrators"),
            List.of(),
            30);

    public Policy {
        subjectTypes = List.copyOf(subjectTypes);
        deliveredStatuses = List.copyOf(deliveredStatuses);
        linkTypes = List.copyOf(linkTypes);
        defectTypes = List.copyOf(defectTypes);
        severePriorities = List.copyOf(severePriorities);
        irreversibleLabels = List.copyOf(irreversibleLabels);
        coreFlowLabels = List.copyOf(coreFlowLabels);
        coreFlowComponents = List.copyOf(coreFlowComponents);
        confirmRoles = List.copyOf(confirmRoles);
        confirmGroups = List.copyOf(confirmGroups);
    }

    /** Whether issues of this type are subjects. */
    public boolean isSubjectType(String issueType) {
        return matches(subjectTypes, issueType);
    }

    public boolean isDefect(IssueFacts issue) {
        return matches(defectTypes, issue.type());
    }

    public boolean isSevere(IssueFacts issue) {
        return matches(severePriorities, issue.priority());
    }

    public boolean isIrreversible(IssueFacts issue) {
        return matchesAny(irreversibleLabels, issue.labels());
    }

    public boolean isCoreFlow(IssueFacts issue) {
        return matchesAny(coreFlowLabels, issue.labels()) || matchesAny(coreFlowComponents, issue.components());
    }

    /** Whether the matcher names this value; case does not count. */
    public static boolean matches(List<String> matcher, String value) {
        return matcher.stream().anyMatch(value::equalsIgnoreCase);
    }

    private static boolean matchesAny(List<String> matcher, Collection<String> values) {
        return values.stream().anyMatch(value -> matches(matcher, value));
    }
}
