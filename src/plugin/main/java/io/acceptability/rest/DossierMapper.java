package io.acceptability.rest;

import io.acceptability.Assessed;
import io.acceptability.IssueNames;
import io.acceptability.SimilarDeliveries;
import io.acceptability.Wording;
import io.acceptability.domain.Act;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.FollowOn;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes a subject as its viewer may see it: the one way from the domain to the wire.
 *
 * <p>Issues the viewer may not see are counted, never named. Questions nobody has answered are left out.
 */
final class DossierMapper {
    private final Assessed assessed;
    private final Assessment assessment;
    private final Dossier dossier;
    private final Wording wording;

    private DossierMapper(Assessed assessed, Wording wording) {
        this.assessed = assessed;
        this.assessment = assessed.assessment();
        this.dossier = assessment.inputs().dossier();
        this.wording = wording;
    }

    /** The dossier; how similar deliveries went is empty for who may not confirm. */
    static Wire.Dossier map(Assessed assessed, Optional<SimilarDeliveries> similar, Wording wording) {
        return new DossierMapper(assessed, wording).dossier(similar);
    }

    private Wire.Dossier dossier(Optional<SimilarDeliveries> similar) {
        return new Wire.Dossier(
                subject(),
                assessed.revision(),
                assessment.snapshot().fingerprint(),
                assessment.snapshot().policyVersion(),
                verdict(),
                each(assessment.judgement().findings(), this::finding),
                each(dossier.consent(), this::consent),
                each(dossier.contacts(), this::contact),
                silence(),
                each(dossier.concessions(), this::concession),
                each(dossier.metrics(), this::metric),
                dossier.currentBoundary().map(this::boundary).orElse(null),
                confirmation(),
                gate(),
                new Wire.NextAct(
                        assessment.nextAct().code().name(),
                        wording.word(assessment.nextAct().text())),
                each(
                        dossier.history(),
                        point -> new Wire.HistoryPoint(
                                point.at().toString(), point.verdict().name())),
                each(dossier.deliveries(), this::delivery),
                each(dossier.refusals(), this::refusal),
                AfterwardsMapper.observation(assessed, wording),
                AfterwardsMapper.outcomes(assessed),
                AfterwardsMapper.similar(similar, wording),
                new Wire.Permissions(
                        assessed.rights().judge(), assessed.rights().confirm()));
    }

    private Wire.Subject subject() {
        return new Wire.Subject(
                assessed.subject().subject().type().name().toLowerCase(Locale.ROOT),
                assessed.subject().subject().id(),
                assessed.subject().key(),
                assessed.subject().summary());
    }

    private Wire.Verdict verdict() {
        return new Wire.Verdict(
                assessment.judgement().verdict().name(),
                each(assessment.judgement().reasons(), wording::word));
    }

    private Wire.Finding finding(io.acceptability.domain.Finding finding) {
        List<Wire.Answer> answers = Stream.of(Question.values())
                .filter(question -> question.dimension() == finding.dimension())
                .flatMap(question -> dossier.answer(question).stream())
                .map(this::answer)
                .toList();
        List<Wire.Signal> signals = finding.readings().stream()
                .filter(reading -> reading.source() == Reading.Source.SIGNAL)
                .map(this::signal)
                .toList();
        return new Wire.Finding(finding.dimension().name(), finding.standing().name(), signals, answers);
    }

    private Wire.Signal signal(Reading reading) {
        List<Wire.Issue> drivers = reading.drivers().stream()
                .map(this::issue)
                .filter(Objects::nonNull)
                .toList();
        return new Wire.Signal(
                reading.id(),
                reading.standing().name(),
                reading.observed(),
                reading.threshold(),
                wording.word(reading.sentence()),
                drivers,
                assessed.names().hidden(reading.drivers()),
                reading.conceded());
    }

    private Wire.Answer answer(io.acceptability.domain.Answer answer) {
        return new Wire.Answer(
                answer.question().id(),
                WireNames.of(answer.reply()),
                answer.note(),
                assessed.names().link(answer.link()),
                by(answer.act()),
                at(answer.act()));
    }

    private Wire.Consent consent(io.acceptability.domain.ConsentEvidence evidence) {
        var person = evidence.person();
        return new Wire.Consent(
                evidence.id(),
                evidence.kind().name(),
                new Wire.CustomerPerson(
                        wording.name(person.name()), person.organisation(), person.role(), person.authority()),
                evidence.on().toString(),
                evidence.channel(),
                evidence.lasting(),
                evidence.quote(),
                assessed.names().link(evidence.link()));
    }

    private Wire.Contact contact(io.acceptability.domain.Contact contact) {
        return new Wire.Contact(
                contact.id(),
                contact.on().toString(),
                contact.channel(),
                wording.name(contact.person()),
                contact.note());
    }

    private Wire.Silence silence() {
        var clock = assessment.inputs().silenceClock();
        return new Wire.Silence(
                clock.days().isPresent() ? clock.days().getAsLong() : null,
                clock.since().map(LocalDate::toString).orElse(null));
    }

    private Wire.Concession concession(io.acceptability.domain.Concession concession) {
        return new Wire.Concession(
                concession.id(),
                concession.reading(),
                issue(concession.issue()),
                concession.gap(),
                concession.limit(),
                wording.name(concession.owner()),
                concession.due().toString(),
                concession.disposition().name(),
                issue(concession.followOn()),
                assessed.names()
                        .hidden(Stream.of(
                                        Optional.ofNullable(concession.issue()),
                                        Optional.ofNullable(concession.followOn()))
                                .flatMap(Optional::stream)
                                .toList()),
                fails(concession, FollowOn.State.OVERDUE),
                fails(concession, FollowOn.State.GONE),
                by(concession.act()),
                at(concession.act()));
    }

    private boolean fails(io.acceptability.domain.Concession concession, FollowOn.State how) {
        return FollowOn.failing(assessment.inputs()).stream()
                .anyMatch(failing ->
                        failing.state() == how && failing.concession().id() == concession.id());
    }

    private Wire.Metric metric(io.acceptability.domain.Metric metric) {
        return new Wire.Metric(
                metric.name(), metric.target(), metric.direction().name(), metric.actual(), metric.source());
    }

    private Wire.Boundary boundary(io.acceptability.domain.Boundary boundary) {
        return new Wire.Boundary(
                boundary.version(),
                boundary.accepted(),
                boundary.outside(),
                each(
                        boundary.constraints(),
                        constraint -> new Wire.Constraint(constraint.kind().name(), constraint.note())),
                each(boundary.redLines(), redLine -> new Wire.RedLine(redLine.text(), key(redLine.issue()))),
                wording.name(boundary.accountable()),
                boundary.validUntil().toString());
    }

    private Wire.Confirmation confirmation() {
        String state = assessment.confirmation().state().name();
        List<Wire.Change> changes = changes(assessment.confirmation().changes(), wording);
        return dossier.latestConfirmation()
                .map(confirmation -> new Wire.Confirmation(
                        state,
                        confirmation.snapshot().boundaryVersion(),
                        confirmation.snapshot().policyVersion(),
                        by(confirmation.act()),
                        at(confirmation.act()),
                        confirmation.consent(),
                        confirmation.forecast(),
                        confirmation.mainRisk(),
                        changes))
                .orElseGet(() -> new Wire.Confirmation(state, null, null, null, null, null, null, null, changes));
    }

    private Wire.Delivery delivery(io.acceptability.domain.Delivery delivery) {
        return new Wire.Delivery(
                delivery.id(),
                delivery.at().toString(),
                delivery.status(),
                delivery.way().name(),
                delivery.confirmed(),
                delivery.verdict().name(),
                delivery.confirmation(),
                delivery.policyVersion(),
                by(delivery.act()),
                at(delivery.act()),
                wording.word(delivery.sentence()));
    }

    private Wire.Refusal refusal(io.acceptability.domain.Refusal refusal) {
        return new Wire.Refusal(
                refusal.id(),
                each(refusal.codes(), Enum::name),
                refusal.verdict().name(),
                refusal.policyVersion(),
                by(refusal.act()),
                at(refusal.act()));
    }

    private Wire.Gate gate() {
        return new Wire.Gate(
                assessment.gate().open(),
                each(
                        assessment.gate().reasons(),
                        reason -> new Wire.Reason(
                                reason.code().name(),
                                wording.word(reason.expected()),
                                wording.word(reason.observed()),
                                wording.word(reason.who()),
                                wording.word(reason.where()))));
    }

    /** What differs, worded; the same in a dossier and in the refusal of a confirmation. */
    static List<Wire.Change> changes(List<io.acceptability.domain.Change> changes, Wording wording) {
        return each(changes, change -> new Wire.Change(change.code().name(), wording.word(change.text())));
    }

    private Wire.Person by(Act act) {
        return person(assessed.people().of(act.author()));
    }

    static Wire.Person person(io.acceptability.Person person) {
        return new Wire.Person(person.key(), person.displayName());
    }

    private static String at(Act act) {
        return act.at().toString();
    }

    private Wire.Issue issue(Long issue) {
        return issue(assessed.names(), issue);
    }

    /** An issue by its name, or null where there is none, or none that the viewer may see. */
    static Wire.Issue issue(IssueNames names, Long issue) {
        return Stream.ofNullable(issue)
                .flatMap(id -> names.of(id).stream())
                .map(name -> new Wire.Issue(name.key(), name.summary()))
                .findFirst()
                .orElse(null);
    }

    private String key(Long issue) {
        Wire.Issue named = issue(issue);
        return named == null ? null : named.key();
    }

    private static <A, B> List<B> each(List<A> values, Function<A, B> mapped) {
        return values.stream().map(mapped).toList();
    }
}
