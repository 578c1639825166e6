package io.acceptability.domain;

import io.acceptability.domain.Snapshot.ReadingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The readable difference between two snapshots of one subject. */
public final class Difference {
    private final Snapshot then;
    private final Inputs inputs;
    private final Judgement judgement;
    private final Snapshot now;
    private final List<Change> changes = new ArrayList<>();

    private Difference(Snapshot then, Inputs inputs, Judgement judgement) {
        this.then = then;
        this.inputs = inputs;
        this.judgement = judgement;
        this.now = Snapshot.of(inputs, judgement);
    }

    /** What changed between then and now, in the order of the dimensions; improvements included, so that a reader sees all. */
    public static List<Change> between(Snapshot then, Inputs inputs, Judgement judgement) {
        return new Difference(then, inputs, judgement).changes();
    }

    /** What got worse between then and now: exactly what makes a confirmation stale. */
    public static List<Change> worsening(Snapshot then, Inputs inputs, Judgement judgement) {
        return between(then, inputs, judgement).stream()
                .filter(Change::isWorsening)
                .toList();
    }

    private List<Change> changes() {
        if (now.boundaryVersion() != then.boundaryVersion()) {
            add(
                    Change.Code.BOUNDARY_EDITED,
                    "acceptability.change.boundary",
                    then.boundaryVersion(),
                    now.boundaryVersion());
        }
        if (now.policyVersion() != then.policyVersion() && now.verdict().isWorseThan(then.verdict())) {
            add(
                    Change.Code.POLICY_WORSE,
                    "acceptability.change.policy",
                    then.policyVersion(),
                    now.policyVersion(),
                    then.verdict().label(),
                    now.verdict().label());
        }
        for (Finding finding : judgement.findings()) {
            compare(finding);
        }
        FollowOn.failing(inputs).forEach(this::compare);
        return List.copyOf(changes);
    }

    private void compare(Finding finding) {
        Standing before = then.standing(finding.dimension());
        boolean fell = finding.standing().isWorseThan(before);
        if (fell) {
            List<Text> why = finding.readings().stream()
                    .filter(reading -> reading.standing() == finding.standing())
                    .map(Reading::sentence)
                    .toList();
            add(
                    Change.Code.FINDING_WORSE,
                    "acceptability.change.finding",
                    finding.dimension().label(),
                    before.label(),
                    finding.standing().label(),
                    why);
        } else if (before.isWorseThan(finding.standing())) {
            add(
                    Change.Code.IMPROVED,
                    "acceptability.change.improved",
                    finding.dimension().label(),
                    before.label(),
                    finding.standing().label());
        }
        for (Reading reading : finding.readings()) {
            compare(reading, fell && reading.standing() == finding.standing());
        }
    }

    private void compare(Reading reading, boolean toldWithFinding) {
        ReadingState before = then.readings().get(reading.id());
        Standing stoodAt = before == null ? Standing.HOLDS : before.standing();
        boolean fell = reading.standing().isWorseThan(stoodAt);
        boolean lostConcession = before != null && before.conceded() && reading.isOpen();
        if (!toldWithFinding && (fell || lostConcession)) {
            add(
                    Change.Code.READING_WORSE,
                    fell ? "acceptability.change.reading" : "acceptability.change.concession-lost",
                    reading.sentence());
        }
        List<Long> driversBefore = before == null ? List.of() : before.drivers();
        List<IssueRef> added = beyond(driversBefore, reading.drivers()).stream()
                .filter(driver -> !reading.id().equals(FollowOn.RULE) || !isToldByItsPromise(driver))
                .toList();
        if (reading.standing() != Standing.HOLDS && !added.isEmpty()) {
            add(Change.Code.NEW_GAP, "acceptability.change.new-gap", reading.label(), added);
        }
        List<IssueRef> gone = beyond(reading.drivers(), driversBefore);
        if (!gone.isEmpty()) {
            add(Change.Code.IMPROVED, "acceptability.change.gap-closed", reading.label(), gone);
        } else if (before != null
                && (stoodAt.isWorseThan(reading.standing()) || (!before.conceded() && reading.conceded()))) {
            add(Change.Code.IMPROVED, "acceptability.change.reading-improved", reading.sentence());
        }
    }

    private boolean isToldByItsPromise(IssueRef driver) {
        return FollowOn.openIssues(FollowOn.failing(inputs)).contains(driver.id());
    }

    /** Told with its promise, which says more than a new driver under {@value FollowOn#RULE}. */
    private void compare(FollowOn late) {
        Concession concession = late.concession();
        if (then.gone().contains(concession.id())) {
            return;
        }
        if (late.state() == FollowOn.State.GONE) {
            add(Change.Code.FOLLOW_ON_GONE, "acceptability.change.follow-on-gone", concession.gap());
        } else if (!then.overdue().contains(concession.id())) {
            Long followOn = concession.followOn();
            if (followOn == null) {
                add(
                        Change.Code.FOLLOW_ON_OVERDUE,
                        "acceptability.change.concession-overdue",
                        concession.gap(),
                        late.date());
            } else {
                add(
                        Change.Code.FOLLOW_ON_OVERDUE,
                        "acceptability.change.follow-on-overdue",
                        concession.gap(),
                        late.date(),
                        new IssueRef(followOn));
            }
        }
    }

    private static List<IssueRef> beyond(List<Long> known, List<Long> drivers) {
        Set<Long> before = Set.copyOf(known);
        return drivers.stream()
                .filter(driver -> !before.contains(driver))
                .map(IssueRef::new)
                .toList();
    }

    private void add(Change.Code code, String key, Object... arguments) {
        changes.add(new Change(code, Text.of(key, arguments)));
    }
}
