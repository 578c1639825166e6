package io.acceptability.domain;

import static io.acceptability.domain.Worlds.judge;
import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.domain.GateDecision.Reason;
import io.acceptability.domain.rules.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of a judgement, whatever the facts and whatever people entered. */
class LawsTest {
    @Provide
    Arbitrary<Inputs> any() {
        return Worlds.any();
    }

    @Provide
    Arbitrary<Inputs> unconfirmed() {
        return Worlds.unconfirmed();
    }

    @Provide
    Arbitrary<Inputs> confirmed() {
        return Worlds.confirmed();
    }

    @Property
    void worseEvidenceNeverGivesABetterVerdictAndNeverOpensTheGate(
            @ForAll("any") Inputs inputs, @ForAll Turns.Worse turn, @ForAll @LongRange(min = 1, max = 8) long issue) {
        Assessment before = judge(inputs);
        Assessment after = judge(turn.apply(inputs, issue));
        assertThat(before.judgement().verdict().isWorseThan(after.judgement().verdict()))
                .as("%s became %s", before.judgement(), after.judgement())
                .isFalse();
        assertThat(after.gate().open() && !before.gate().open()).isFalse();
    }

    @Property
    void theOrderOfIssuesLinksAndEntriesNeverMatters(@ForAll("any") Inputs inputs, @ForAll Random random) {
        Evidence it = inputs.evidence();
        Dossier entered = inputs.dossier();
        Evidence shuffled = Evidence.complete(
                        it.readAt(),
                        shuffled(it.scope().values().stream(), random),
                        it.children(),
                        shuffled(it.blockers().values().stream(), random),
                        shuffled(it.nearby().values().stream(), random),
                        it.lastCustomerComment())
                .naming(shuffled(it.named().values().stream(), random))
                .with(it.history());
        Dossier reordered = new Dossier(
                entered.revision(),
                entered.answers(),
                entered.metrics(),
                entered.consent(),
                shuffled(entered.contacts().stream(), random),
                shuffled(entered.concessions().stream(), random),
                entered.boundary(),
                entered.confirmation(),
                entered.withdrawal(),
                entered.history(),
                entered.deliveries(),
                entered.refusals());
        Assessment one = judge(inputs);
        Assessment other = judge(Worlds.with(Worlds.with(inputs, shuffled), reordered));
        assertThat(other.judgement()).isEqualTo(one.judgement());
        assertThat(other.confirmation()).isEqualTo(one.confirmation());
        assertThat(other.gate()).isEqualTo(one.gate());
        assertThat(other.nextAct()).isEqualTo(one.nextAct());
        assertThat(other.snapshot().fingerprint()).isEqualTo(one.snapshot().fingerprint());
    }

    @Property
    void theSameInputsGiveTheSameAssessment(@ForAll("any") Inputs inputs) {
        assertThat(judge(inputs)).isEqualTo(judge(inputs));
        assertThat(judge(inputs).snapshot().fingerprint())
                .isEqualTo(judge(inputs).snapshot().fingerprint());
    }

    @Property
    void everyVerdictThatIsNotAcceptableNamesAReason(@ForAll("any") Inputs inputs) {
        Judgement judgement = judge(inputs).judgement();
        assertThat(judgement.reasons().isEmpty()).isEqualTo(judgement.verdict() == Verdict.ACCEPTABLE);
    }

    @Property
    void theGateIsOpenExactlyWhenTheVerdictIsAcceptableAndTheConfirmationCurrent(@ForAll("any") Inputs inputs) {
        Assessment it = judge(inputs);
        // The generators must reach every verdict and both gates, or the laws say nothing.
        Statistics.label("verdict").collect(it.judgement().verdict()).coverage(coverage -> {
            for (Verdict verdict : Verdict.values()) {
                coverage.check(verdict).percentage(share -> share > 1);
            }
        });
        Statistics.label("open")
                .collect(it.gate().open())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
        assertThat(it.gate().open())
                .isEqualTo(it.judgement().verdict().isAcceptable()
                        && it.confirmation().isCurrent());
        assertThat(it.nextAct().code() == NextAct.Code.DELIVER)
                .isEqualTo(it.gate().open());
    }

    @Property
    void aClosedGateSaysWhatIsExpectedAndObservedWhoCanActAndWhere(@ForAll("any") Inputs inputs) {
        GateDecision gate = judge(inputs).gate();
        assertThat(gate.reasons().isEmpty()).isEqualTo(gate.open());
        for (Reason reason : gate.reasons()) {
            for (Text part : List.of(reason.expected(), reason.observed(), reason.who(), reason.where())) {
                assertThat(List.of(Worded.english(part), Worded.chinese(part)))
                        .allSatisfy(sentence ->
                                assertThat(sentence).isNotBlank().doesNotContain("acceptability.", "{", "}"));
            }
        }
    }

    @Property
    void aFindingIsItsWorstReading(@ForAll("any") Inputs inputs) {
        for (Finding finding : judge(inputs).judgement().findings()) {
            assertThat(finding.readings())
                    .noneMatch(reading -> reading.standing().isWorseThan(finding.standing()));
            assertThat(finding.readings()).anyMatch(reading -> reading.standing() == finding.standing());
        }
    }

    @Property
    void anAnswerNeverMakesAFindingBetterThanItsSignals(
            @ForAll("unconfirmed") Inputs inputs, @ForAll Question question, @ForAll Reply reply) {
        List<Standing> signals = judge(inputs).judgement().finding(question.dimension()).readings().stream()
                .filter(reading -> reading.source() == Reading.Source.SIGNAL)
                .map(Reading::standing)
                .toList();
        Finding answered =
                judge(Turns.with(inputs, question, reply)).judgement().finding(question.dimension());
        assertThat(Standing.worst(signals).isWorseThan(answered.standing())).isFalse();
    }

    @Property
    void whatIsConfirmedAsItStandsIsCurrentAndOpen(@ForAll("confirmed") Inputs inputs) {
        assertThat(judge(inputs).confirmation().isCurrent()).isTrue();
        assertThat(judge(inputs).gate().open()).isTrue();
    }

    @Property
    void improvementsNeverMakeAConfirmationStale(
            @ForAll("confirmed") Inputs inputs,
            @ForAll Turns.Better first,
            @ForAll Turns.Better second,
            @ForAll @LongRange(min = 1, max = 8) long issue) {
        Inputs better = first.apply(second.apply(inputs, 9 - issue), issue);
        assertThat(judge(better).confirmation().changes()).isEmpty();
        assertThat(judge(better).gate().open()).isTrue();
    }

    @Property
    void aConfirmationIsCurrentAgainOnceAWorseningIsGone(
            @ForAll("confirmed") Inputs inputs,
            @ForAll Turns.Worse turn,
            @ForAll @LongRange(min = 1, max = 8) long issue) {
        Assessment worse = judge(turn.apply(inputs, issue));
        assertThat(worse.confirmation().state() == ConfirmationStatus.State.STALE)
                .isEqualTo(!worse.confirmation().changes().isEmpty());
        assertThat(judge(inputs).gate().open()).isTrue();
    }

    @Property
    void aWorseVerdictLeavesNoConfirmationCurrent(
            @ForAll("confirmed") Inputs inputs,
            @ForAll Turns.Worse turn,
            @ForAll @LongRange(min = 1, max = 8) long issue) {
        Assessment after = judge(turn.apply(inputs, issue));
        if (after.judgement().verdict().isWorseThan(judge(inputs).judgement().verdict())) {
            assertThat(after.confirmation().isCurrent()).isFalse();
        }
    }

    @Property
    void theFloorABreakAndWhatIsNoConsentAreNeverConceded(@ForAll("any") Inputs inputs) {
        assertThat(judge(inputs).judgement().readings().filter(Reading::conceded))
                .allSatisfy(reading -> {
                    assertThat(reading.standing()).isEqualTo(Standing.STRAINED);
                    assertThat(reading.dimension()).isNotEqualTo(Dimension.TECHNICAL_FLOOR);
                    List<Concession> granted = inputs.dossier().concessions().stream()
                            .filter(concession -> concession.reading().equals(reading.id()))
                            .toList();
                    assertThat(granted).isNotEmpty();
                    if (granted.stream().noneMatch(concession -> concession.issue() == null)) {
                        assertThat(granted.stream().map(Concession::issue)).containsAll(reading.drivers());
                    }
                    if (reading.source() == Reading.Source.CONSENT) {
                        assertThat(inputs.dossier()
                                        .newestConsent()
                                        .orElseThrow()
                                        .kind()
                                        .isConsent())
                                .isTrue();
                    }
                });
    }

    @Property
    void whatCannotBeReadNeverOpensTheGate(@ForAll("any") Inputs inputs, @ForAll Evidence.Part part) {
        Evidence incomplete = inputs.evidence().without(part, Text.of("acceptability.evidence.rule-failed"));
        Assessment it = judge(Worlds.with(inputs, incomplete));
        assertThat(it.judgement().verdict().isAcceptable()).isFalse();
        assertThat(it.gate().open()).isFalse();
    }

    @Property
    void aRuleThatThrowsNeverOpensTheGate(
            @ForAll("any") Inputs inputs, @ForAll @LongRange(min = 0, max = 12) long index) {
        List<Rule> rules = new ArrayList<>(Rules.ALL);
        Rule broken = rules.get((int) index);
        rules.set((int) index, new Rule(broken.id(), broken.dimension(), broken.needs(), (in, stopped) -> {
            throw new IllegalStateException("broken");
        }));
        assertThat(new Judge(rules, (rule, failure) -> {}).assess(inputs).gate().open())
                .isFalse();
    }

    @Property
    void comparedWithItselfNothingChanged(@ForAll("any") Inputs inputs) {
        Assessment it = judge(inputs);
        assertThat(Difference.between(it.snapshot(), inputs, it.judgement())).isEmpty();
    }

    @Property
    void theFingerprintDiffersExactlyWhenTheSnapshotDoes(@ForAll("any") Inputs one, @ForAll("any") Inputs other) {
        Snapshot first = judge(one).snapshot();
        Snapshot second = judge(other).snapshot();
        assertThat(first.fingerprint().equals(second.fingerprint())).isEqualTo(first.equals(second));
    }

    private static <T> List<T> shuffled(Stream<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items.toList());
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
