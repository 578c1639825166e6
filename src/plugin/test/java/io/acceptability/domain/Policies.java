package io.acceptability.domain;

import java.util.List;

/** The default policy with one thing changed. */
final class Policies {
    private Policies() {}

    static Policy policy(int version, int silenceDays, int scopeDonePercent) {
        return policy(version, silenceDays, scopeDonePercent, true, List.of("Administrators"), List.of());
    }

    static Policy confirmedBy(boolean lead, List<String> roles, List<String> groups) {
        return policy(1, Policy.DEFAULT.silenceDays(), Policy.DEFAULT.scopeDonePercent(), lead, roles, groups);
    }

    private static Policy policy(
            int version, int silenceDays, int scopeDone, boolean lead, List<String> roles, List<String> groups) {
        Policy base = Policy.DEFAULT;
        return new Policy(
                version,
                base.subjectTypes(),
                base.deliveredStatuses(),
                base.linkTypes(),
                base.defectTypes(),
                base.severePriorities(),
                base.irreversibleLabels(),
                base.coreFlowLabels(),
                base.coreFlowComponents(),
                base.customerRole(),
                silenceDays,
                scopeDone,
                lead,
                roles,
                groups,
                base.observationDays());
    }
}
