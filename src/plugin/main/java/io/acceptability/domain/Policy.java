package io.acceptability.domain;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How a judgement is made here: what is judged, by which matchers and thresholds, and who may act. Matchers ignore case.
 *
 * @param version 1 for the defaults that come with the app, one more with every change
 * @param subjectTypes issue types that are subjects
 * @param deliveredStatuses statuses that mean delivered
 * @param links link types whose issues are in scope, one hop; empty means all that are not the host's own, in both directions
 * @param validityDays for how many days a new boundary is offered to be valid
 * @param observationDays length of the observation window
 * @param projectBoundaryRequired whether the gate of an issue asks for a current confirmation of its project too
 * @param reminders whether owners are reminded by mail of what time works against
 */
public record Policy(
        int version,
        List<String> subjectTypes,
        List<String> deliveredStatuses,
        List<LinkScope> links,
        Matchers matchers,
        Thresholds thresholds,
        Actors actors,
        int validityDays,
        int observationDays,
        boolean projectBoundaryRequired,
        boolean reminders) {
    /**
     * By which names and labels the rules recognise what they look for.
     *
     * @param failedStatuses statuses in which an acceptance test has failed, although it may have a resolution
     * @param customerRole name of the project role that the customer's people have
     * @param customerLabels labels of issues that the customer raised, whoever typed them in
     */
    public record Matchers(
            List<String> defectTypes,
            List<String> severePriorities,
            List<String> irreversibleLabels,
            List<String> coreFlowLabels,
            List<String> coreFlowComponents,
            List<String> testTypes,
            List<String> failedStatuses,
            String customerRole,
            List<String> customerLabels) {
        public static final Matchers DEFAULT = new Matchers(
                List.of("Bug", "Incident", "Defect", "Problem"),
                List.of("Blocker", "Critical", "Highest"),
                List.of("irreversible", "data-loss", "security", "breaking"),
                List.of("core-flow"),
                List.of("Core flow"),
                List.of("Test", "UAT", "Acceptance Test"),
                List.of("Failed", "Fail", "Rejected", "未通过"),
                "Customers",
                List.of("customer"));

        public Matchers {
            defectTypes = List.copyOf(defectTypes);
            severePriorities = List.copyOf(severePriorities);
            irreversibleLabels = List.copyOf(irreversibleLabels);
            coreFlowLabels = List.copyOf(coreFlowLabels);
            coreFlowComponents = List.copyOf(coreFlowComponents);
            testTypes = List.copyOf(testTypes);
            failedStatuses = List.copyOf(failedStatuses);
            Objects.requireNonNull(customerRole, "customerRole");
            customerLabels = List.copyOf(customerLabels);
        }
    }

    /**
     * From which values on a signal is no longer as it should be.
     *
     * @param scopeDonePercent share of done children, in percent, below which the business goal breaks
     * @param testsBrokenPercent share of open or failed acceptance tests, in percent, above which the business goal breaks
     * @param reopenedDays how many days back a defect's reopening counts
     * @param reopenedStrained number of reopened defects from which the floor strains
     * @param reopenedBroken number of reopened defects from which the floor breaks
     * @param silenceDays days without contact from which the customer's silence strains
     * @param scopeDriftPercent share of children added since the first judgement, in percent, above which the expectation strains
     * @param overdueBrokenDays days past its date from which an open follow-on action breaks the future room
     */
    public record Thresholds(
            int scopeDonePercent,
            int testsBrokenPercent,
            int reopenedDays,
            int reopenedStrained,
            int reopenedBroken,
            int silenceDays,
            int scopeDriftPercent,
            int overdueBrokenDays) {
        public static final Thresholds DEFAULT = new Thresholds(60, 20, 30, 3, 10, 7, 20, 30);
    }

    /**
     * Who may act.
     *
     * @param judgeRoles project roles that may judge; empty means everybody who may edit the issue
     * @param leadConfirms whether the project lead may confirm
     * @param confirmRoles project roles that may confirm too
     * @param confirmGroups groups that may confirm too
     * @param confirmerDiffersFromJudge whether nobody may confirm right after their own judgement
     */
    public record Actors(
            List<String> judgeRoles,
            boolean leadConfirms,
            List<String> confirmRoles,
            List<String> confirmGroups,
            boolean confirmerDiffersFromJudge) {
        public static final Actors DEFAULT = new Actors(List.of(), true, List.of("Administrators"), List.of(), false);

        public Actors {
            judgeRoles = List.copyOf(judgeRoles);
            confirmRoles = List.copyOf(confirmRoles);
            confirmGroups = List.copyOf(confirmGroups);
        }
    }

    /** What holds where nobody has configured anything. */
    public static final Policy DEFAULT = new Policy(
            1,
            List.of("Epic"),
            List.of("Delivered", "已交付"),
            List.of(),
            Matchers.DEFAULT,
            Thresholds.DEFAULT,
            Actors.DEFAULT,
            60,
            30,
            false,
            true);

    public Policy {
        subjectTypes = List.copyOf(subjectTypes);
        deliveredStatuses = List.copyOf(deliveredStatuses);
        links = List.copyOf(links);
        Objects.requireNonNull(matchers, "matchers");
        Objects.requireNonNull(thresholds, "thresholds");
        Objects.requireNonNull(actors, "actors");
    }

    /** Whether issues of this type are subjects. */
    public boolean isSubjectType(String issueType) {
        return matches(subjectTypes, issueType);
    }

    /** Whether this status means delivered. */
    public boolean isDelivered(String status) {
        return matches(deliveredStatuses, status);
    }

    /**
     * Whether a link of this type brings the issue at its other end into scope.
     *
     * @param outward whether the subject is the link's source
     */
    public boolean follows(String linkType, boolean outward) {
        return links.isEmpty() || links.stream().anyMatch(link -> link.covers(linkType, outward));
    }

    public boolean isDefect(IssueFacts issue) {
        return matches(matchers.defectTypes(), issue.type());
    }

    public boolean isSevere(IssueFacts issue) {
        return matches(matchers.severePriorities(), issue.priority());
    }

    public boolean isIrreversible(IssueFacts issue) {
        return matchesAny(matchers.irreversibleLabels(), issue.labels());
    }

    public boolean isAcceptanceTest(IssueFacts issue) {
        return matches(matchers.testTypes(), issue.type());
    }

    /** Whether a delivery is neither resolved nor in a delivered status. */
    public boolean isUnderWay(IssueFacts delivery) {
        return delivery.open() && !matches(deliveredStatuses, delivery.status());
    }

    /** Whether the test's status says that it failed, whatever its resolution says. */
    public boolean isFailed(IssueFacts test) {
        return matches(matchers.failedStatuses(), test.status());
    }

    /** Whether the customer raised it: as its reporter, or by the label that says so. */
    public boolean isRaisedByCustomer(IssueFacts issue) {
        return issue.reportedByCustomer() || matchesAny(matchers.customerLabels(), issue.labels());
    }

    public boolean isCoreFlow(IssueFacts issue) {
        return matchesAny(matchers.coreFlowLabels(), issue.labels())
                || matchesAny(matchers.coreFlowComponents(), issue.components());
    }

    /** Whether the matcher names this value; case does not count. */
    public static boolean matches(List<String> matcher, String value) {
        // Asked of every issue by almost every rule: a plain loop is several times faster than a stream.
        for (String name : matcher) {
            if (name.equalsIgnoreCase(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesAny(List<String> matcher, Collection<String> values) {
        for (String value : values) {
            if (matches(matcher, value)) {
                return true;
            }
        }
        return false;
    }
}
