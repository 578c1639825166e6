package io.acceptability.panel;

import io.acceptability.Rights;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Boundary;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.GateDecision.Code;
import io.acceptability.domain.GateDecision.Reason;
import io.acceptability.domain.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words the gate: open or closed, each reason beside the act that changes it. */
final class Gates {
    private static final String KEY = "acceptability.panel.gate.";

    private final Assessment assessment;
    private final Rights rights;
    private final Words words;

    Gates(Assessment assessment, Rights rights, Words words) {
        this.assessment = assessment;
        this.rights = rights;
        this.words = words;
    }

    GateView view() {
        boolean open = assessment.gate().open();
        String blocked = blocked();
        return new GateView(open, words.label(KEY + (open ? "open" : "closed")), reasons(), blocked == null, blocked);
    }

    private List<ReasonsView> reasons() {
        Map<String, List<ReasonView>> byWho = new LinkedHashMap<>();
        for (Reason reason : assessment.gate().reasons()) {
            byWho.computeIfAbsent(words.of(reason.who()), who -> new ArrayList<>())
                    .add(view(reason));
        }
        return byWho.entrySet().stream()
                .map(entry -> new ReasonsView(entry.getKey(), entry.getValue()))
                .toList();
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
        return new ReasonView(
                reason.code().name(),
                dimension.map(this::finding).orElseGet(() -> words.of(reason.observed())),
                words.of(reason.expected()),
                dimension
                        .map(row -> ActView.row(words.label("acceptability.panel.act.show"), row.name()))
                        .orElseGet(() -> act(reason.code())));
    }

    /** The row above says the rest. */
    private String finding(Dimension row) {
        return words.label(
                KEY + "finding",
                row.label(),
                assessment.judgement().finding(row).standing().label());
    }

    private static Optional<Dimension> dimension(Reason reason) {
        return Arrays.stream(Dimension.values())
                .filter(row -> reason.expected().equals(Text.of("acceptability.gate.expected." + row.name())))
                .findFirst();
    }

    private ActView act(Code code) {
        boolean toWrite =
                code == Code.NOT_CONFIRMED && assessment.inputs().dossier().boundary() == null;
        return toWrite && rights.judge()
                ? ActView.dialog(words.label("acceptability.panel.act.boundary"), "boundary")
                : null;
    }
}
