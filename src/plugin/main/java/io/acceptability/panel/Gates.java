package io.acceptability.panel;

import io.acceptability.Assessed;
import io.acceptability.Rights;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Boundary;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.GateDecision.Code;
import io.acceptability.domain.GateDecision.Reason;
import io.acceptability.domain.Policy.Actors;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words whether the gate is open or closed, each reason beside the act that changes it.
 *
 * <p>The panel says the whole of it further up, so that a reason is short here; but it stands alone for somebody who hears it.
 */
final class Gates {
    private static final String KEY = "acceptability.panel.gate.";

    private final Assessment assessment;
    private final Rights rights;
    private final boolean project;
    private final Words words;
    private final Concedings concedings;

    Gates(Assessed assessed, Words words, Concedings concedings) {
        this.assessment = assessed.assessment();
        this.rights = assessed.rights();
        this.project = assessment.inputs().subject().type() == Subject.Type.PROJECT;
        this.words = words;
        this.concedings = concedings;
    }

    GateView view() {
        boolean open = assessment.gate().open();
        String blocked = blocked();
        boolean delivered = assessment.inputs().delivery().isPresent();
        String headline = KEY + (project ? "project." : delivered ? "delivered." : "") + (open ? "open" : "closed");
        return new GateView(open, words.label(headline), reasons(), blocked == null, blocked);
    }

    private List<ReasonsView> reasons() {
        Map<String, List<ReasonView>> byWho = new LinkedHashMap<>();
        for (Reason reason : assessment.gate().reasons()) {
            byWho.computeIfAbsent(who(reason.code()), who -> new ArrayList<>()).add(view(reason));
        }
        return byWho.entrySet().stream()
                .map(entry -> new ReasonsView(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String who(Code code) {
        Actors actors = assessment.inputs().policy().actors();
        return switch (code) {
            case FINDING_BROKEN, FINDING_UNKNOWN, FINDING_STRAINED -> canAct(roles(actors.judgeRoles(), "editors"));
            case NOT_CONFIRMED,
                    CONFIRMATION_STALE,
                    CONFIRMATION_EXPIRED,
                    CONFIRMATION_WITHDRAWN,
                    PROJECT_NOT_CONFIRMED -> canAct(confirmers(actors));
            case CANNOT_EVALUATE -> canAct(List.of(Text.of(KEY + "who.admin")));
        };
    }

    private String canAct(List<Text> who) {
        return words.label(
                KEY + "who",
                who.stream()
                        .map(words::of)
                        .reduce((one, other) -> words.label(KEY + "who.or", one, other))
                        .orElseThrow());
    }

    private static List<Text> confirmers(Actors actors) {
        List<Text> who = new ArrayList<>();
        if (actors.leadConfirms()) {
            who.add(Text.of(KEY + "who.lead"));
        }
        actors.confirmRoles().forEach(role -> who.add(Text.of(KEY + "who.role", role)));
        actors.confirmGroups().forEach(group -> who.add(Text.of(KEY + "who.group", group)));
        return who.isEmpty() ? List.of(Text.of(KEY + "who.nobody")) : who;
    }

    private static List<Text> roles(List<String> roles, String everybody) {
        return roles.isEmpty()
                ? List.of(Text.of(KEY + "who." + everybody))
                : roles.stream().map(role -> Text.of(KEY + "who.role", role)).toList();
    }

    /** Why confirming would be refused now, or null where it would not. */
    private String blocked() {
        Dossier dossier = assessment.inputs().dossier();
        Boundary boundary = dossier.boundary();
        if (boundary == null) {
            return words.label(KEY + "needs-boundary");
        }
        if (!assessment.judgement().verdict().isAcceptable()) {
            return words.label(
                    KEY + "needs-verdict", assessment.judgement().verdict().label());
        }
        if (assessment.inputs().today().isAfter(boundary.validUntil())) {
            return words.label(KEY + "needs-date", boundary.validUntil());
        }
        return rights.confirm() ? null : words.label(KEY + "needs-right");
    }

    private ReasonView view(Reason reason) {
        Optional<Dimension> dimension = dimension(reason);
        return dimension.map(row -> finding(reason, row)).orElseGet(() -> confirmation(reason));
    }

    /** The row above says the rest. */
    private ReasonView finding(Reason reason, Dimension row) {
        return new ReasonView(
                reason.code().name(),
                words.label(
                        KEY + "finding",
                        row.label(),
                        assessment.judgement().finding(row).standing().label()),
                words.label(KEY + "wanted." + row.name() + (concedings.canConcedeAll(row) ? ".conceded" : "")),
                ActView.place(
                        words.label("acceptability.panel.act.show"),
                        words.label("acceptability.panel.act.show.aloud", row.label()),
                        row.name()));
    }

    private ReasonView confirmation(Reason reason) {
        Dossier dossier = assessment.inputs().dossier();
        String code = reason.code().name();
        return switch (reason.code()) {
            case CONFIRMATION_STALE ->
                new ReasonView(
                        code,
                        words.label(KEY + "stale", dossier.confirmation().act().at()),
                        words.label(KEY + "wanted." + code),
                        lost());
            case CONFIRMATION_EXPIRED ->
                new ReasonView(
                        code,
                        words.label(
                                KEY + "expired",
                                dossier.confirmation().act().at(),
                                dossier.confirmation().validUntil()),
                        words.label(KEY + "wanted." + code),
                        toWrite());
            case CONFIRMATION_WITHDRAWN ->
                new ReasonView(
                        code,
                        words.label(
                                KEY + "withdrawn", dossier.withdrawal().act().at()),
                        words.label(KEY + "wanted." + code),
                        lost());
            case NOT_CONFIRMED ->
                new ReasonView(
                        code,
                        words.of(reason.observed()),
                        words.label(KEY + "wanted." + (dossier.boundary() == null ? "boundary" : code)),
                        dossier.boundary() == null ? toWrite() : null);
            default -> new ReasonView(code, words.of(reason.observed()), words.label(KEY + "wanted." + code), null);
        };
    }

    private static Optional<Dimension> dimension(Reason reason) {
        return Arrays.stream(Dimension.values())
                .filter(row -> reason.expected().equals(Text.of("acceptability.gate.expected." + row.name())))
                .findFirst();
    }

    private ActView lost() {
        return ActView.place(
                words.label("acceptability.panel.act.show"), words.label("acceptability.panel.act.show.lost"), "lost");
    }

    private ActView toWrite() {
        if (!rights.judge()) {
            return null;
        }
        boolean written = assessment.inputs().dossier().boundary() != null;
        return ActView.dialog(
                words.label(written ? "acceptability.panel.act.boundary.edit" : "acceptability.panel.act.boundary"),
                "boundary");
    }
}
