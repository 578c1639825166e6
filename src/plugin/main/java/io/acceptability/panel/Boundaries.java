package io.acceptability.panel;

import static io.acceptability.panel.Customers.blankToNull;

import io.acceptability.domain.Boundary;
import io.acceptability.domain.Change;
import io.acceptability.domain.Concession;
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

    Boundaries(Inputs inputs, Words words, Links links, Byline byline, Customers customers) {
        this.inputs = inputs;
        this.words = words;
        this.links = links;
        this.byline = byline;
        this.customers = customers;
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
                inputs.dossier().concessions().stream().map(this::line).toList(),
                boundary.accountable(),
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

    private LineView line(Concession concession) {
        return new LineView(
                words.label(
                        "acceptability.panel.concession."
                                + concession.disposition().name(),
                        concession.gap(),
                        concession.limit(),
                        concession.owner(),
                        concession.due()),
                links.of(concession.followOn() == null ? concession.issue() : concession.followOn()));
    }

    ConfirmationView confirmation(ConfirmationStatus status) {
        Dossier dossier = inputs.dossier();
        Confirmation confirmation = dossier.confirmation();
        Marked state = Tones.of(status.state(), words);
        if (confirmation == null) {
            return new ConfirmationView(state, words.label(KEY + "none"), null, null, null, null, List.of(), false);
        }
        return new ConfirmationView(
                state,
                sentence(status.state(), confirmation, dossier.withdrawal()),
                words.label(
                        KEY + "forecast",
                        confirmation.forecast(),
                        inputs.policy().observationDays()),
                blankToNull(confirmation.mainRisk()),
                dossier.consent(confirmation.consent()).map(customers::line).orElse(null),
                status.changes().isEmpty()
                        ? null
                        : words.label(
                                KEY + "since",
                                byline.name(confirmation.act()),
                                confirmation.act().at()),
                status.changes().stream().map(Change::text).map(words::of).toList(),
                status.state() != State.WITHDRAWN);
    }

    private String sentence(State state, Confirmation confirmation, Withdrawal withdrawal) {
        if (state == State.WITHDRAWN && withdrawal != null) {
            return words.label(
                    KEY + "withdrawn",
                    byline.name(withdrawal.act()),
                    withdrawal.act().at(),
                    withdrawal.reason());
        }
        return words.label(
                KEY + (state == State.EXPIRED ? "expired" : "confirmed"),
                byline.name(confirmation.act()),
                confirmation.act().at(),
                confirmation.validUntil());
    }
}
