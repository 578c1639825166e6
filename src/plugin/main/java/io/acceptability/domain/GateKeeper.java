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
        return new Reason(
                code,
                Text.of("acceptability.gate.expected." + finding.dimension().name()),
                Text.of(
                        "acceptability.gate.observed.finding",
                        finding.dimension().label(),
                        standing.label(),
                        finding.open().stream().map(GateKeeper::observed).toList()),
                Text.of("acceptability.gate.who.editors"),
                where(inputs, finding.dimension().label()));
    }

    /** The reading's sentence, and the issues to look at. */
    private static Text observed(Reading reading) {
        return reading.drivers().isEmpty()
                ? reading.sentence()
                : Text.of(
                        "acceptability.gate.observed.reading",
                        reading.sentence(),
                        reading.drivers().stream().map(IssueRef::new).toList());
    }

    private static Reason unconfirmed(Inputs inputs, ConfirmationStatus status) {
        Code code = switch (status.state()) {
            case STALE -> Code.CONFIRMATION_STALE;
            case EXPIRED -> Code.CONFIRMATION_EXPIRED;
            case WITHDRAWN -> Code.CONFIRMATION_WITHDRAWN;
            case NONE, CURRENT -> Code.NOT_CONFIRMED;
        };
        return new Reason(
                code,
                Text.of("acceptability.gate.expected.confirmed"),
                observed(inputs.dossier(), status),
                confirmers(inputs.policy()),
                where(inputs, Text.of("acceptability.boundary.label")));
    }

    private static Text observed(Dossier dossier, ConfirmationStatus status) {
        return switch (status.state()) {
            case STALE ->
                Text.of(
                        "acceptability.gate.observed.stale",
                        confirmation(dossier).act().at(),
                        status.changes().stream().map(Change::text).toList());
            case EXPIRED ->
                Text.of(
                        "acceptability.gate.observed.expired",
                        confirmation(dossier).act().at(),
                        confirmation(dossier).validUntil());
            case WITHDRAWN -> {
                Withdrawal withdrawal = dossier.latestWithdrawal().orElseThrow();
                yield Text.of(
                        "acceptability.gate.observed.withdrawn",
                        withdrawal.act().at(),
                        withdrawal.reason());
            }
            case NONE, CURRENT ->
                dossier.currentBoundary()
                        .map(boundary -> Text.of("acceptability.gate.observed.not-confirmed", boundary.version()))
                        .orElseGet(() -> Text.of("acceptability.gate.observed.no-boundary"));
        };
    }

    private static Confirmation confirmation(Dossier dossier) {
        return dossier.latestConfirmation().orElseThrow();
    }

    private static Text confirmers(Policy policy) {
        List<Text> who = new ArrayList<>();
        if (policy.actors().leadConfirms()) {
            who.add(Text.of("acceptability.gate.who.lead"));
        }
        policy.actors().confirmRoles().forEach(role -> who.add(Text.of("acceptability.gate.who.role", role)));
        policy.actors().confirmGroups().forEach(group -> who.add(Text.of("acceptability.gate.who.group", group)));
        return who.isEmpty() ? Text.of("acceptability.gate.who.nobody") : Text.of("acceptability.gate.who.any-of", who);
    }

    private static Text where(Inputs inputs, Text place) {
        Object subject = inputs.subject().type() == Subject.Type.ISSUE
                ? new IssueRef(inputs.subject().id())
                : new ProjectRef(inputs.subject().id());
        return Text.of("acceptability.gate.where.panel", subject, place);
    }
}
