package io.acceptability.records;

import io.acceptability.AcceptanceDossier;
import io.acceptability.domain.Act;
import io.acceptability.domain.Boundary;
import io.acceptability.domain.Concession;
import io.acceptability.domain.Confirmation;
import io.acceptability.domain.ConsentEvidence;
import io.acceptability.domain.Constraint;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.DeliveryOutcome;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reading;
import io.acceptability.domain.RedLine;
import io.acceptability.domain.Snapshot.ReadingState;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import io.acceptability.record.Result;
import io.acceptability.records.DossierPage.ConcessionView;
import io.acceptability.records.DossierPage.Fact;
import io.acceptability.records.DossierPage.FindingView;
import io.acceptability.records.DossierPage.LineView;
import io.acceptability.records.DossierPage.ReadingView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words the parts of an acceptance dossier. Issues that the reader may not see are only counted. */
final class DossierParts {
    private static final String KEY = "acceptability.dossier.";

    private final AcceptanceDossier dossier;
    private final Words words;
    private final String base;

    DossierParts(AcceptanceDossier dossier, Words words, String base) {
        this.dossier = dossier;
        this.words = words;
        this.base = base;
    }

    static Mark mark(Verdict verdict, Words words) {
        String tone = switch (verdict) {
            case ACCEPTABLE, ACCEPTABLE_WITH_CONCESSIONS -> "good";
            case UNDECIDED -> "warn";
            case NOT_JUDGED -> "open";
            case UNACCEPTABLE -> "bad";
        };
        return new Mark(verdict.name(), words.of(verdict.label()), tone, "");
    }

    List<Fact> boundary() {
        Boundary boundary = dossier.then().currentBoundary().orElse(null);
        if (boundary == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        add(facts, "accepted", boundary.accepted());
        add(facts, "outside", boundary.outside());
        if (!boundary.constraints().isEmpty()) {
            facts.add(fact(
                    "constraints",
                    boundary.constraints().stream().map(this::constraint).toList()));
        }
        if (!boundary.redLines().isEmpty()) {
            facts.add(fact(
                    "red-lines", boundary.redLines().stream().map(this::redLine).toList()));
        }
        add(facts, "accountable", words.name(boundary.accountable()));
        add(facts, "valid-until", words.label("acceptability.panel.value", boundary.validUntil()));
        add(facts, "written", by(boundary.act()));
        return facts;
    }

    private LineView constraint(Constraint constraint) {
        return plain(
                constraint.note().isBlank()
                        ? words.of(constraint.kind().label())
                        : words.label(
                                "acceptability.panel.constraint",
                                constraint.kind().label(),
                                constraint.note()));
    }

    private LineView redLine(RedLine line) {
        return issue(line.issue())
                .map(it -> new LineView(null, line.text(), it.key(), it.href()))
                .orElse(plain(line.text()));
    }

    List<FindingView> findings() {
        return Arrays.stream(Dimension.values())
                .map(dimension ->
                        new FindingView(words.of(dimension.label()), standing(dimension), readings(dimension)))
                .toList();
    }

    /** A strained dimension all of whose strained readings are conceded is conceded. */
    private Mark standing(Dimension dimension) {
        List<ReadingState> strained = dossier.readings(dimension).values().stream()
                .filter(state -> state.standing() != Standing.HOLDS)
                .toList();
        boolean conceded = !strained.isEmpty() && strained.stream().allMatch(ReadingState::conceded);
        return Mark.of(dossier.snapshot().standing(dimension), conceded, words);
    }

    private List<ReadingView> readings(Dimension dimension) {
        return dossier.readings(dimension).entrySet().stream()
                .map(it -> reading(it.getKey(), it.getValue()))
                .toList();
    }

    private ReadingView reading(String id, ReadingState state) {
        Optional<Question> question = Arrays.stream(Question.values())
                .filter(it -> it.id().equals(id))
                .findFirst();
        String label = words.of(question.map(Question::label)
                .orElse(Text.of(
                        id.equals(Reading.CONSENT)
                                ? "acceptability.consent.label"
                                : "acceptability.signal." + id + ".label")));
        int hidden = dossier.names().hidden(state.drivers());
        return new ReadingView(
                Mark.of(state.standing(), state.conceded(), words),
                label,
                question.map(this::answer).orElseGet(() -> id.equals(Reading.CONSENT) ? consent() : null),
                state.drivers().stream().flatMap(it -> issue(it).stream()).toList(),
                hidden == 0 ? null : words.label("acceptability.issue.hidden", hidden));
    }

    private String answer(Question question) {
        return dossier.then()
                .answer(question)
                .map(answer -> answer.note().isBlank()
                        ? words.of(answer.reply().label())
                        : words.label(KEY + "answer", answer.reply().label(), answer.note()))
                .orElse(null);
    }

    private String consent() {
        return dossier.then().newestConsent().map(this::consent).orElse(null);
    }

    private String consent(ConsentEvidence evidence) {
        List<Object> parts = new ArrayList<>(Stream.<Object>of(
                        CustomerPerson.shown(evidence.person().name()),
                        evidence.person().role(),
                        evidence.person().organisation())
                .filter(part -> !part.equals(""))
                .toList());
        Object person = parts.isEmpty() ? "" : Text.of("acceptability.person." + parts.size(), parts.toArray());
        return words.label(
                KEY + (evidence.quote().isBlank() ? "consent" : "consent.quote"),
                evidence.kind().label(),
                person,
                evidence.on(),
                evidence.channel(),
                evidence.quote());
    }

    List<ConcessionView> concessions() {
        return dossier.then().concessions().stream().map(this::concession).toList();
    }

    private ConcessionView concession(Concession concession) {
        boolean open = concession.followOn() != null && dossier.openFollowOns().contains(concession.followOn());
        return new ConcessionView(
                issue(concession.issue()).orElse(null),
                concession.gap(),
                concession.limit(),
                words.label(
                        "acceptability.panel.concession."
                                + concession.disposition().name(),
                        CustomerPerson.shown(concession.owner()),
                        concession.due()),
                issue(concession.followOn()).orElse(null),
                concession.followOn() == null
                        ? null
                        : new Mark(
                                open ? "OPEN" : "DONE",
                                words.label(KEY + (open ? "follow-on.open" : "follow-on.done")),
                                open ? "warn" : "good",
                                open ? "…" : "✓"));
    }

    List<Fact> confirmation(boolean inner) {
        Confirmation confirmation =
                dossier.confirmed() ? dossier.then().latestConfirmation().orElse(null) : null;
        if (confirmation == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        add(facts, "confirmed", by(confirmation.act()));
        dossier.then().consent(confirmation.consent()).ifPresent(evidence -> {
            add(facts, "rests", consent(evidence));
            add(facts, "authority", evidence.person().authority());
        });
        add(facts, "counts-until", words.label("acceptability.panel.value", confirmation.validUntil()));
        if (inner) {
            add(facts, "forecast", words.label("acceptability.records.percent", confirmation.forecast()));
            add(facts, "risk", confirmation.mainRisk());
        }
        return facts;
    }

    List<Fact> outcome(boolean inner) {
        DeliveryOutcome said = dossier.outcome();
        if (said == null) {
            return List.of();
        }
        OutcomeReport report = said.report();
        List<Fact> facts = new ArrayList<>();
        Mark mark = Mark.of(Result.valueOf(report.outcome().name()), words);
        facts.add(fact("outcome", List.of(new LineView(mark, mark.word(), null, null))));
        if (report.insideBoundary() != null) {
            add(facts, "where", words.label("acceptability.after." + (report.insideBoundary() ? "inside" : "outside")));
        }
        if (report.dimension() != null) {
            add(facts, "dimension", words.of(report.dimension().label()));
        }
        if (report.cooperation() != null) {
            add(
                    facts,
                    "cooperation",
                    words.label("acceptability.after.cooperation."
                            + report.cooperation().name()));
        }
        if (inner && report.misreading() != null) {
            add(facts, "misreading", words.of(report.misreading().label()));
        }
        if (inner && report.soundReasoning() != null) {
            add(facts, "reasoning", words.of(report.soundReasoning().label()));
        }
        if (inner) {
            add(facts, "lesson", report.note());
        }
        add(facts, "said", by(said.act()));
        return facts;
    }

    List<Fact> seal() {
        List<Fact> facts = new ArrayList<>();
        add(facts, "seal", dossier.seal());
        add(facts, "last", dossier.last());
        add(facts, "whole", words.label("acceptability.admin.ledger.sound", dossier.entries()));
        return facts;
    }

    private String by(Act act) {
        String name = dossier.people().of(act.author()).displayName();
        return words.label(
                "acceptability.panel.by",
                name.isBlank() ? words.label("acceptability.panel.somebody") : name,
                act.at());
    }

    private Optional<LineView> issue(Long id) {
        return id == null
                ? Optional.empty()
                : dossier.names()
                        .of(id)
                        .map(name -> new LineView(null, name.summary(), name.key(), base + "/browse/" + name.key()));
    }

    private void add(List<Fact> facts, String name, String text) {
        if (text != null && !text.isBlank()) {
            facts.add(fact(name, List.of(plain(text))));
        }
    }

    private Fact fact(String name, List<LineView> lines) {
        return new Fact(words.label(KEY + "fact." + name), lines);
    }

    private static LineView plain(String text) {
        return new LineView(null, text, null, null);
    }
}
