package io.acceptability.panel;

import io.acceptability.domain.Assessment;
import io.acceptability.domain.Concession;
import io.acceptability.domain.Concessions;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Finding;
import io.acceptability.domain.FollowOn;
import io.acceptability.domain.Reading;
import io.acceptability.domain.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words what the customer accepts although it is strained, what could be conceded still, and what never can be. */
final class Concedings {
    private static final String KEY = "acceptability.panel.concession.";
    private static final String NEVER = "acceptability.panel.concede.never.";

    private final Assessment assessment;
    private final Words words;
    private final Links links;
    private final Byline byline;
    private final List<FollowOn> failing;

    Concedings(Assessment assessment, Words words, Links links, Byline byline) {
        this.assessment = assessment;
        this.words = words;
        this.links = links;
        this.byline = byline;
        this.failing = FollowOn.failing(assessment.inputs());
    }

    /** Every concession in force, as the boundary lists them. */
    List<ConcessionView> all() {
        return granted().map(this::view).toList();
    }

    /** The concessions that cover this reading, or one driver of it. */
    List<ConcessionView> of(Reading reading) {
        return granted()
                .filter(concession -> concession.reading().equals(reading.id()))
                .map(this::view)
                .toList();
    }

    /** What the dialog needs that concedes the reading, or null where it cannot be conceded. */
    ConcedeView concede(Reading reading) {
        if (!canConcede(reading)) {
            return null;
        }
        Set<Long> conceded = granted()
                .filter(concession -> concession.reading().equals(reading.id()))
                .map(Concession::issue)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Long> open = reading.drivers().stream()
                .filter(driver -> !conceded.contains(driver))
                .toList();
        if (open.isEmpty() && !reading.drivers().isEmpty()) {
            return null;
        }
        return new ConcedeView(
                reading.id(),
                "concede-" + reading.id(),
                words.of(reading.label()),
                words.of(reading.sentence()),
                links.offered(open).stream()
                        .map(issue -> new Choice(issue.key(), issue.summary(), "", false))
                        .toList());
    }

    /** Why a reading that is strained can never be conceded, or null. */
    String never(Reading reading) {
        boolean strained = reading.isOpen() && reading.standing() == Standing.STRAINED;
        boolean forbidden = reading.source() == Reading.Source.CONSENT && !canConcede(reading);
        return strained && forbidden
                ? assessment
                        .inputs()
                        .dossier()
                        .newestConsent()
                        .map(evidence ->
                                words.label(NEVER + "consent", evidence.kind().label()))
                        .orElse(null)
                : null;
    }

    /** Why what is open in a row cannot be conceded, each reason once; empty where all of it can. */
    List<String> never(Finding finding) {
        List<Reading> open = finding.open();
        if (open.isEmpty()) {
            return List.of();
        }
        if (finding.dimension() == Dimension.TECHNICAL_FLOOR) {
            return List.of(words.label(NEVER + "floor"));
        }
        return Stream.of(Standing.BROKEN, Standing.UNKNOWN)
                .filter(standing -> open.stream().anyMatch(reading -> reading.standing() == standing))
                .map(standing -> words.label(NEVER + standing.name()))
                .toList();
    }

    /** Whether the customer could concede all that keeps a row from being acceptable. */
    boolean canConcedeAll(Dimension row) {
        return assessment.judgement().finding(row).open().stream().allMatch(this::canConcede);
    }

    private boolean canConcede(Reading reading) {
        return Concessions.whyNot(assessment.judgement(), assessment.inputs().dossier(), reading.id(), null)
                .isEmpty();
    }

    private Stream<Concession> granted() {
        return assessment.inputs().dossier().concessions().stream();
    }

    private ConcessionView view(Concession concession) {
        return new ConcessionView(
                concession.id(),
                concession.gap(),
                concession.limit(),
                words.label(
                        KEY + concession.disposition().name(),
                        CustomerPerson.shown(concession.owner()),
                        concession.due()),
                links.of(concession.issue()),
                links.of(concession.followOn()),
                overdue(concession),
                byline.of(concession.act()));
    }

    /** Why its promise is broken, or null while it is kept. */
    private String overdue(Concession concession) {
        return failing.stream()
                .filter(followOn -> followOn.concession().id() == concession.id())
                .findFirst()
                .map(followOn -> switch (followOn.state()) {
                    case OVERDUE -> words.label(KEY + "overdue", followOn.daysLate(), followOn.date());
                    case GONE -> words.label(KEY + "gone");
                })
                .orElse(null);
    }
}
