package io.acceptability.domain;

import io.acceptability.domain.Policy.Actors;
import io.acceptability.domain.Policy.Thresholds;
import java.util.List;

/** The default policy with something changed. */
public final class Policies {
    private Policies() {}

    static Policy policy(int version, int silenceDays, int scopeDonePercent) {
        return policy(
                version,
                silenceDays,
                scopeDonePercent,
                Thresholds.DEFAULT.reopenedStrained(),
                Thresholds.DEFAULT.reopenedBroken());
    }

    static Policy policy(int version, int silenceDays, int scopeDonePercent, int reopenedStrained, int reopenedBroken) {
        Thresholds base = Thresholds.DEFAULT;
        return policy(
                version,
                List.of(),
                new Thresholds(
                        scopeDonePercent,
                        base.testsBrokenPercent(),
                        base.reopenedDays(),
                        reopenedStrained,
                        reopenedBroken,
                        silenceDays,
                        base.scopeDriftPercent(),
                        base.overdueBrokenDays()),
                Actors.DEFAULT);
    }

    static Policy confirmedBy(boolean lead, List<String> roles, List<String> groups) {
        return policy(1, List.of(), Thresholds.DEFAULT, new Actors(List.of(), lead, roles, groups, false));
    }

    /** With this scope of links. */
    public static Policy following(LinkScope... links) {
        return policy(2, List.of(links), Thresholds.DEFAULT, Actors.DEFAULT);
    }

    private static Policy policy(int version, List<LinkScope> links, Thresholds thresholds, Actors actors) {
        Policy base = Policy.DEFAULT;
        return new Policy(
                version,
                base.subjectTypes(),
                base.deliveredStatuses(),
                links,
                base.matchers(),
                thresholds,
                actors,
                base.validityDays(),
                base.observationDays(),
                base.projectBoundaryRequired(),
                base.reminders());
    }
}
