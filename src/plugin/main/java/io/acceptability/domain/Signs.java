package io.acceptability.domain;

import io.acceptability.domain.Observation.Sign;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Reads from the facts how a delivery went. Only what happened within the observation window speaks. */
final class Signs {
    private static final String KEY = "acceptability.observation.sign.";
    private static final Set<Evidence.Part> NEEDED =
            Set.of(Evidence.Part.SCOPE, Evidence.Part.CUSTOMERS, Evidence.Part.NAMED);

    private final Inputs inputs;
    private final Instant until;
    private final Map<Long, Instant> arrived;
    private final List<Sign> signs = new ArrayList<>();

    private Signs(Inputs inputs, Instant until, AfterDelivery after) {
        this.inputs = inputs;
        this.until = until;
        this.arrived = after.arrived();
    }

    /** Why the facts cannot be told, or none when they can. */
    static @Nullable Text whyUnread(Inputs inputs) {
        AfterDelivery after = inputs.evidence().history().afterDelivery();
        if (after == null) {
            return Text.of("acceptability.observation.not-read");
        }
        return after.unread() != null
                ? after.unread()
                : inputs.evidence().whyUnread(NEEDED).orElse(null);
    }

    /** What speaks for an outcome, worst first. */
    static List<Sign> of(Inputs inputs, Instant delivered, Instant until) {
        AfterDelivery after = Objects.requireNonNull(inputs.evidence().history().afterDelivery());
        Signs signs = new Signs(inputs, until, after);
        signs.reopened(after.left());
        signs.issues();
        signs.concessions(delivered);
        return signs.signs.stream()
                .sorted(Comparator.comparing(Sign::speaksFor).reversed().thenComparing(Sign::code))
                .toList();
    }

    private void reopened(@Nullable Instant left) {
        if (left != null && !left.isAfter(until)) {
            signs.add(new Sign(
                    Sign.Code.REOPENED, OutcomeKind.BROKE, Text.of(KEY + Sign.Code.REOPENED, left), List.of(), left));
        }
    }

    private void issues() {
        Policy policy = inputs.policy();
        Predicate<IssueFacts> defect = policy::isDefect;
        Predicate<IssueFacts> severe = policy::isSevere;
        Predicate<IssueFacts> customers =
                issue -> policy.isRaisedByCustomer(issue) && !(policy.isDefect(issue) && policy.isSevere(issue));
        add(Sign.Code.SEVERE_DEFECT_OPEN, OutcomeKind.BROKE, defect.and(severe).and(IssueFacts::open));
        add(
                Sign.Code.SEVERE_DEFECT_RESOLVED,
                OutcomeKind.HELD_WITH_REPAIR,
                defect.and(severe).and(issue -> !issue.open()));
        add(
                Sign.Code.CUSTOMER_ISSUE_SEVERE,
                OutcomeKind.BROKE,
                customers.and(severe).and(IssueFacts::open));
        add(
                Sign.Code.CUSTOMER_ISSUE,
                OutcomeKind.HELD_WITH_REPAIR,
                customers.and(issue -> !policy.isSevere(issue) || !issue.open()));
    }

    private void add(Sign.Code code, OutcomeKind speaksFor, Predicate<IssueFacts> which) {
        List<Long> drivers = inputs.evidence().scope().values().stream()
                .filter(which)
                .map(IssueFacts::id)
                .filter(this::isWithinWindow)
                .toList();
        if (!drivers.isEmpty()) {
            List<IssueRef> issues = drivers.stream().map(IssueRef::new).toList();
            signs.add(new Sign(
                    code,
                    speaksFor,
                    Text.of(KEY + code, drivers.size(), issues),
                    drivers,
                    latest(drivers.stream()
                            .map(arrived::get)
                            .filter(Objects::nonNull)
                            .toList())));
        }
    }

    private boolean isWithinWindow(long issue) {
        Instant at = arrived.get(issue);
        return at != null && !at.isAfter(until);
    }

    /** What was promised at the delivery for a day that passed within the window. */
    private void concessions(Instant delivered) {
        List<FollowOn> failing = FollowOn.failing(inputs).stream()
                .filter(followOn -> followOn.state() == FollowOn.State.GONE
                        || !failedAt(followOn).isAfter(until))
                .filter(followOn -> !followOn.concession().act().at().isAfter(delivered))
                .toList();
        if (!failing.isEmpty()) {
            List<Long> issues = FollowOn.openIssues(failing);
            signs.add(new Sign(
                    Sign.Code.OVERDUE_CONCESSION,
                    OutcomeKind.HELD_WITH_REPAIR,
                    Text.of(KEY + Sign.Code.OVERDUE_CONCESSION, failing.size()),
                    issues,
                    latest(failing.stream()
                            .map(it -> it.state() == FollowOn.State.GONE ? delivered : failedAt(it))
                            .toList())));
        }
    }

    /** The end of the day it was promised for, as that day ends in UTC: nothing here is told to the hour. */
    private static Instant failedAt(FollowOn followOn) {
        return followOn.date().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant latest(Collection<Instant> instants) {
        return instants.stream().max(Comparator.naturalOrder()).orElseThrow();
    }
}
