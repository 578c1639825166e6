package io.acceptability.domain;

import io.acceptability.domain.GateDecision.Code;
import io.acceptability.domain.GateDecision.Reason;
import java.util.ArrayList;
import java.util.List;

/** Decides the gate: open only when the verdict is acceptable and the confirmation is current. There is no override. */
final class GateKeeper {
    private GateKeeper() {}

    static GateDecision decide(Inputs inputs, Judgement judgement, ConfirmationStatus status) {
        List<Reason> reasons = new ArrayList<>();
        judgement.findings().stream()
                .filter(finding -> !finding.open().isEmpty())
                .sorted((a, b) -> worstOpen(b).compareTo(worstOpen(a)))
                .map(finding -> unacceptable(finding, inputs))
                .forEach(reasons::add);
        if (!status.isCurrent()) {
            reasons.add(unconfirmed(inputs, status));
        }
        return GateDecision.of(reasons);
    }

    private static Standing worstOpen(Finding finding) {
        return finding.open().get(0).standing();
    }

    private static Reason unacceptable(Finding finding, Inputs inputs) {
        Standing standing = worstOpen(finding);
        Code code = switch (standing) {
            case BROKEN -> Code.FINDING_BROKEN;
            case UNKNOWN -> Code.FINDING_UNKNOWN;
            case STRAINED, HOLDS -> Code.FINDING_STRAINED;
        };
        List<Text> observed = finding.open().stream()
                .filter(reading -> reading.standing() == standing)
                .map(Reading::sentence)
                .toList();
        return new Reason(
                code,
                Text.of("acceptability.gate.expected." + finding.dimension().name()),
                Text.of(
                        "acceptability.gate.observed.finding",
                        finding.dimension().label(),
                        standing.label(),
                        observed),
                Text.of("acceptability.gate.who.editors"),
                where(inputs, finding.dimension().label()));
    }

    private static Reason unconfirmed(Inputs inputs, ConfirmationStatus status) {
        Dossier dossier = inputs.dossier();
        Confirmation confirmation = dossier.confirmation();
        Text observed;
        Code code;
        switch (status.state()) {
            case STALE -> {
                code = Code.CONFIRMATION_STALE;
                observed = Text.of(
                        "acceptability.gate.observed.stale",
                        confirmedOn(confirmation),
                        status.changes().stream().map(Change::text).toList());
            }
            case EXPIRED -> {
                code = Code.CONFIRMATION_EXPIRED;
                observed = Text.of(
                        "acceptability.gate.observed.expired",
                        confirmedOn(confirmation),
                        confirmation == null ? inputs.today() : confirmation.validUntil());
            }
            case WITHDRAWN -> {
                code = Code.CONFIRMATION_WITHDRAWN;
                Withdrawal withdrawal = dossier.withdrawal();
                observed = Text.of(
                        "acceptability.gate.observed.withdrawn",
                        withdrawal == null
                                ? inputs.evidence().readAt()
                                : withdrawal.act().at(),
                        withdrawal == null ? "" : withdrawal.reason());
            }
            default -> {
                code = Code.NOT_CONFIRMED;
                observed = dossier.currentBoundary()
                        .map(boundary -> Text.of("acceptability.gate.observed.not-confirmed", boundary.version()))
                        .orElseGet(() -> Text.of("acceptability.gate.observed.no-boundary"));
            }
        }
        return new Reason(
                code,
                Text.of("acceptability.gate.expected.confirmed"),
                observed,
                confirmers(inputs.policy()),
                where(inputs, Text.of("acceptability.boundary.label")));
    }

    private static Object confirmedOn(@Nullable Confirmation confirmation) {
        return confirmation == null ? "" : confirmation.act().at();
    }

    private static Text confirmers(Policy policy) {
        List<Object> who = new ArrayList<>();
        if (policy.leadConfirms()) {
            who.add(Text.of("acceptability.gate.who.lead"));
        }
        policy.confirmRoles().forEach(role -> who.add(Text.of("acceptability.gate.who.role", role)));
        policy.confirmGroups().forEach(group -> who.add(Text.of("acceptability.gate.who.group", group)));
        return Text.of("acceptability.gate.who.confirmers", who);
    }

    private static Text where(Inputs inputs, Text place) {
        Object subject = inputs.subject().type() == Subject.Type.ISSUE
                ? new IssueRef(inputs.subject().id())
                : new ProjectRef(inputs.subject().id());
        return Text.of("acceptability.gate.where.panel", subject, place);
    }
}
