package io.acceptability.rest;

import io.acceptability.AcceptanceDossier;
import io.acceptability.IssueNames;
import io.acceptability.domain.Act;
import io.acceptability.domain.Answer;
import io.acceptability.domain.Boundary;
import io.acceptability.domain.Concession;
import io.acceptability.domain.Confirmation;
import io.acceptability.domain.ConsentEvidence;
import io.acceptability.domain.Delivery;
import io.acceptability.domain.DeliveryOutcome;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Question;
import io.acceptability.domain.Snapshot.ReadingState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what a customer can be handed of a delivery. Issues the reader may not see are counted, never named. */
final class AcceptanceDossierMapper {
    private final AcceptanceDossier dossier;
    private final IssueNames names;
    private final boolean inner;

    private AcceptanceDossierMapper(AcceptanceDossier dossier, boolean inner) {
        this.dossier = dossier;
        this.names = dossier.names();
        this.inner = inner;
    }

    static AcceptanceDossierWire.AcceptanceDossier map(AcceptanceDossier dossier, boolean inner) {
        return new AcceptanceDossierMapper(dossier, inner).dossier();
    }

    private AcceptanceDossierWire.AcceptanceDossier dossier() {
        Delivery delivery = dossier.delivery();
        return new AcceptanceDossierWire.AcceptanceDossier(
                new Wire.Subject(
                        dossier.subject().subject().type().name().toLowerCase(Locale.ROOT),
                        dossier.subject().subject().id(),
                        dossier.subject().key(),
                        dossier.subject().summary()),
                dossier.confirmed(),
                delivery == null
                        ? null
                        : new AcceptanceDossierWire.Delivery(
                                delivery.id(),
                                delivery.at().toString(),
                                delivery.status(),
                                delivery.way().name(),
                                delivery.confirmed()),
                dossier.snapshot().verdict().name(),
                dossier.snapshot().policyVersion(),
                dossier.then().currentBoundary().map(this::boundary).orElse(null),
                Arrays.stream(Dimension.values()).map(this::finding).toList(),
                dossier.then().concessions().stream().map(this::concession).toList(),
                dossier.confirmed()
                        ? dossier.then()
                                .latestConfirmation()
                                .map(this::confirmation)
                                .orElse(null)
                        : null,
                Optional.ofNullable(dossier.outcome()).map(this::outcome).orElse(null),
                new AcceptanceDossierWire.Seal(dossier.seal(), dossier.last(), dossier.entries()));
    }

    private Wire.Boundary boundary(Boundary boundary) {
        return new Wire.Boundary(
                boundary.version(),
                boundary.accepted(),
                boundary.outside(),
                boundary.constraints().stream()
                        .map(it -> new Wire.Constraint(it.kind().name(), it.note()))
                        .toList(),
                boundary.redLines().stream()
                        .map(it -> new Wire.RedLine(it.text(), key(it.issue())))
                        .toList(),
                boundary.accountable(),
                boundary.validUntil().toString());
    }

    private AcceptanceDossierWire.Finding finding(Dimension dimension) {
        return new AcceptanceDossierWire.Finding(
                dimension.name(),
                dossier.snapshot().standing(dimension).name(),
                dossier.readings(dimension).entrySet().stream()
                        .map(it -> reading(it.getKey(), it.getValue()))
                        .toList());
    }

    private AcceptanceDossierWire.Reading reading(String id, ReadingState state) {
        Optional<Answer> answer = Question.byId(id).flatMap(dossier.then()::answer);
        return new AcceptanceDossierWire.Reading(
                id,
                state.standing().name(),
                state.conceded(),
                answer.map(it -> WireNames.of(it.reply())).orElse(null),
                answer.map(Answer::note).orElse(null),
                state.drivers().stream()
                        .map(it -> DossierMapper.issue(names, it))
                        .filter(Objects::nonNull)
                        .toList(),
                names.hidden(state.drivers()));
    }

    private AcceptanceDossierWire.Concession concession(Concession it) {
        List<Long> issues =
                Stream.of(it.issue(), it.followOn()).filter(Objects::nonNull).toList();
        return new AcceptanceDossierWire.Concession(
                it.id(),
                it.reading(),
                DossierMapper.issue(names, it.issue()),
                it.gap(),
                it.limit(),
                it.owner(),
                it.due().toString(),
                it.disposition().name(),
                DossierMapper.issue(names, it.followOn()),
                it.followOn() == null ? null : dossier.openFollowOns().contains(it.followOn()),
                names.hidden(issues));
    }

    private AcceptanceDossierWire.Confirmation confirmation(Confirmation it) {
        return new AcceptanceDossierWire.Confirmation(
                by(it.act()),
                it.act().at().toString(),
                it.validUntil().toString(),
                dossier.then().consent(it.consent()).map(this::consent).orElse(null),
                inner ? it.forecast() : null,
                inner ? it.mainRisk() : null);
    }

    private Wire.Consent consent(ConsentEvidence it) {
        return new Wire.Consent(
                it.id(),
                it.kind().name(),
                new Wire.CustomerPerson(
                        it.person().name(),
                        it.person().organisation(),
                        it.person().role(),
                        it.person().authority()),
                it.on().toString(),
                it.channel(),
                it.lasting(),
                it.quote(),
                names.link(it.link()));
    }

    private AcceptanceDossierWire.Outcome outcome(DeliveryOutcome said) {
        OutcomeReport it = said.report();
        return new AcceptanceDossierWire.Outcome(
                it.outcome().name(),
                it.insideBoundary(),
                name(it.dimension()),
                inner ? name(it.misreading()) : null,
                name(it.cooperation()),
                inner ? name(it.soundReasoning()) : null,
                inner ? it.note() : null,
                by(said.act()),
                said.act().at().toString());
    }

    private Wire.Person by(Act act) {
        return DossierMapper.person(dossier.people().of(act.author()));
    }

    private String key(Long issue) {
        Wire.Issue named = DossierMapper.issue(names, issue);
        return named == null ? null : named.key();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
