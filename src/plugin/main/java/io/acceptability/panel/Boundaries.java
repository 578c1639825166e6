package io.acceptability.panel;

import static io.acceptability.panel.Customers.blankToNull;

import io.acceptability.domain.Boundary;
import io.acceptability.domain.Change;
import io.acceptability.domain.Confirmation;
import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.ConfirmationStatus.State;
import io.acceptability.domain.Constraint;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.Withdrawal;
import java.util.List;

/** Words the boundary as the customer would read it, and where its confirmation stands. */
final class Boundaries {
    private static final String KEY = "acceptability.panel.confirmation.";

    private final Inputs inputs;
    private final Words words;
    private final Links links;
    private final Byline byline;
    private final Customers customers;
    private final Concedings concedings;

    Boundaries(Inputs inputs, Words words, Links links, Byline byline, Customers customers, Concedings concedings) {
        this.inputs = inputs;
        this.words = words;
        this.links = links;
        this.byline = byline;
        this.customers = customers;
        this.concedings = concedings;
    }

    /** The boundary, or null while none is written. */
    BoundaryView boundary() {
        return inputs.dossier().currentBoundary().map(this::view).orElse(null);
    }

    private BoundaryView view(Boundary boundary) {
        boolean expired = inputs.today().isAfter(boundary.validUntil());
        return new BoundaryView(
                words.label("acceptability.panel.boundary.version", boundary.version()),
                boundary.accepted(),
                blankToNull(boundary.outside()),
                boundary.constraints().stream().map(this::line).toList(),
                boundary.redLines().stream()
                        .map(red -> new LineView(red.text(), links.of(red.issue())))
                        .toList(),
                concedings.all(),
                words.name(boundary.accountable()),
                words.label(
                        expired ? "acceptability.panel.boundary.expired" : "acceptability.panel.value",
                        boundary.validUntil()),
                expired,
                words.label("acceptability.panel.boundary.written", byline.of(boundary.act())));
    }

    private String line(Constraint constraint) {
        return constraint.note().isBlank()
                ? words.of(constraint.kind().label())
                : words.label(
                        "acceptability.panel.constraint", constraint.kind().label(), constraint.note());
    }

    ConfirmationView confirmation(ConfirmationStatus status) {
        Dossier dossier = inputs.dossier();
        Confirmation confirmation = dossier.confirmation();
        Marked state = Tones.of(status.state(), words);
        if (confirmation == null) {
            return new ConfirmationView(state, words.label(KEY + "none"), null, null, null, null, false);
        }
        return new ConfirmationView(
                state,
                words.label(
                        KEY
                                + switch (status.state()) {
                                    case EXPIRED -> "confirmed-until";
                                    case WITHDRAWN -> "confirmed-once";
                                    case NONE, CURRENT, STALE -> "confirmed";
                                },
                        byline.name(confirmation.act()),
                        confirmation.act().at(),
                        confirmation.validUntil()),
                words.label(
                        KEY + "forecast",
                        confirmation.forecast(),
                        inputs.policy().observationDays()),
                blankToNull(confirmation.mainRisk()),
                dossier.consent(confirmation.consent()).map(customers::line).orElse(null),
                lost(status, confirmation, dossier),
                status.state() != State.WITHDRAWN);
    }

    /** Stale, expired and withdrawn are three things: the facts got worse, the date passed, or somebody took it back. */
    private StateView lost(ConfirmationStatus status, Confirmation confirmation, Dossier dossier) {
        String tone = Tones.of(status.state(), words).tone();
        return switch (status.state()) {
            case NONE, CURRENT -> null;
            case STALE ->
                new StateView(
                        tone,
                        words.label(
                                KEY + "since",
                                byline.name(confirmation.act()),
                                confirmation.act().at()),
                        status.changes().stream()
                                .map(Change::text)
                                .map(words::of)
                                .toList(),
                        words.label(KEY + "since.way"));
            case EXPIRED ->
                new StateView(
                        tone,
                        words.label(KEY + "expired", confirmation.act().at(), confirmation.validUntil()),
                        List.of(),
                        words.label(KEY + "expired.way"));
            case WITHDRAWN ->
                dossier.latestWithdrawal()
                        .map(withdrawal -> withdrawn(tone, withdrawal))
                        .orElse(null);
        };
    }

    private StateView withdrawn(String tone, Withdrawal withdrawal) {
        return new StateView(
                tone,
                words.label(
                        KEY + "withdrawn",
                        byline.name(withdrawal.act()),
                        withdrawal.act().at(),
                        withdrawal.reason()),
                List.of(),
                words.label(KEY + "withdrawn.way"));
    }
}
