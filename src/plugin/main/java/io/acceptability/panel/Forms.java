package io.acceptability.panel;

import io.acceptability.IssueNames;
import io.acceptability.SimilarDeliveries;
import io.acceptability.domain.Boundary;
import io.acceptability.domain.Concession;
import io.acceptability.domain.Confirmation;
import io.acceptability.domain.ConsentEvidence;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.Constraint;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.Metric;
import io.acceptability.domain.RedLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the dialogs offer, and what they start with: the values that are there now. */
final class Forms {
    private final Inputs inputs;
    private final Optional<SimilarDeliveries> similar;
    private final Words words;
    private final IssueNames names;
    private final Customers customers;

    Forms(Inputs inputs, Optional<SimilarDeliveries> similar, Words words, IssueNames names, Customers customers) {
        this.inputs = inputs;
        this.similar = similar;
        this.words = words;
        this.names = names;
        this.customers = customers;
    }

    FormsView view() {
        Dossier dossier = inputs.dossier();
        return new FormsView(
                inputs.today().toString(),
                kinds(),
                dossier.newestConsent()
                        .map(ConsentEvidence::person)
                        .map(Forms::fields)
                        .orElse(PersonFields.NONE),
                accept(dossier),
                directions(Metric.Direction.AT_LEAST),
                dispositions(),
                dossier.metrics().stream().map(this::metric).toList(),
                boundary(dossier.boundary()),
                String.valueOf(Confirmation.LOWEST_FORECAST),
                String.valueOf(Confirmation.HIGHEST_FORECAST),
                words.label(
                        "acceptability.panel.confirm.forecast", inputs.policy().observationDays()),
                similar.map(SimilarDeliveries::sentence).map(words::of).orElse(null),
                similar.map(SimilarDeliveries::meaning).map(words::of).orElse(null));
    }

    private List<Choice> kinds() {
        return Arrays.stream(ConsentKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        words.of(kind.label()),
                        words.label("acceptability.panel.kind." + kind.name()),
                        false))
                .toList();
    }

    private List<Choice> dispositions() {
        return Arrays.stream(Concession.Disposition.values())
                .map(disposition -> new Choice(
                        disposition.name(),
                        words.of(disposition.label()),
                        words.label("acceptability.panel.concede.disposition." + disposition.name()),
                        false))
                .toList();
    }

    private static PersonFields fields(CustomerPerson person) {
        return new PersonFields(person.name(), person.organisation(), person.role(), person.authority());
    }

    /** Only the newest evidence counts, and only where it is consent. */
    private List<Choice> accept(Dossier dossier) {
        return dossier.newestConsent().filter(evidence -> evidence.kind().isConsent()).stream()
                .map(evidence -> new Choice(
                        String.valueOf(evidence.id()),
                        customers.line(evidence),
                        evidence.person().authority(),
                        false))
                .toList();
    }

    private MetricView metric(Metric metric) {
        return new MetricView(
                metric.name(),
                words.label(
                        "acceptability.panel.metric.wanted."
                                + metric.direction().name(),
                        metric.target().toPlainString()),
                metric.target().toPlainString(),
                metric.actual() == null ? "" : metric.actual().toPlainString(),
                metric.source(),
                Tones.of(metric.standing(), words),
                directions(metric.direction()));
    }

    private List<Choice> directions(Metric.Direction selected) {
        return Arrays.stream(Metric.Direction.values())
                .map(direction -> new Choice(
                        direction.name(),
                        words.label("acceptability.panel.metric.direction." + direction.name()),
                        "",
                        direction == selected))
                .toList();
    }

    private BoundaryFields boundary(Boundary boundary) {
        if (boundary == null) {
            return new BoundaryFields("", "", constraints(List.of()), List.of(), "", offered());
        }
        return new BoundaryFields(
                boundary.accepted(),
                boundary.outside(),
                constraints(boundary.constraints()),
                boundary.redLines().stream().map(this::redLine).toList(),
                boundary.accountable(),
                boundary.isValidOn(inputs.today()) ? boundary.validUntil().toString() : offered());
    }

    /** For how long the policy would have a new text be valid. */
    private String offered() {
        return inputs.today().plusDays(inputs.policy().validityDays()).toString();
    }

    private List<ConstraintField> constraints(List<Constraint> inForce) {
        List<ConstraintField> fields = new ArrayList<>();
        for (Constraint.Kind kind : Constraint.Kind.values()) {
            List<Constraint> ofKind =
                    inForce.stream().filter(c -> c.kind() == kind).toList();
            String label = words.of(kind.label());
            String note = words.label("acceptability.panel.boundary.constraint.note", kind.label());
            ofKind.forEach(c -> fields.add(new ConstraintField(kind.name(), label, note, true, c.note())));
            if (ofKind.isEmpty()) {
                fields.add(new ConstraintField(kind.name(), label, note, false, ""));
            }
        }
        return fields;
    }

    private RedLineField redLine(RedLine line) {
        String key = line.issue() == null
                ? ""
                : names.of(line.issue()).map(name -> name.key()).orElse("");
        return new RedLineField(line.text(), key);
    }
}
