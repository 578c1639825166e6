package io.acceptability.domain;

import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static io.acceptability.domain.EpicFixture.epic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The five verdicts in their precedence, and what concessions can do. */
class VerdictTest {
    private static void verdict(EpicFixture epic, Verdict verdict, String... reasons) {
        Judgement judgement = epic.assess().judgement();
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(Worded.english(judgement.reasons())).containsExactly(reasons);
    }

    @Test
    void acceptableWhenEveryFindingHolds() {
        verdict(acceptableEpic(), Verdict.ACCEPTABLE);
    }

    @Test
    void undecidedWhenAFindingIsStrained() {
        verdict(
                acceptableEpic().withOpenChild(3),
                Verdict.UNDECIDED,
                "2 of 3 child issues done, where all are expected");
    }

    @Test
    void acceptableWithConcessionsWhenEveryStrainedReadingIsConceded() {
        verdict(
                acceptableEpic().withOpenChild(3).conceding("goal.scope-done"),
                Verdict.ACCEPTABLE_WITH_CONCESSIONS,
                "Conceded: 2 of 3 child issues done, where all are expected");
    }

    @Test
    void notJudgedWhenAFindingIsUnknownEvenBesideAStrainedOne() {
        verdict(
                acceptableEpic().withOpenChild(3).notAnswering(Question.PLAN),
                Verdict.NOT_JUDGED,
                "Nobody has answered whether there is a clear compensation or iteration plan; “yes” is expected",
                "2 of 3 child issues done, where all are expected");
    }

    @Test
    void unacceptableWhenAFindingIsBrokenEvenBesideAnUnknownOne() {
        verdict(
                acceptableEpic().notAnswering(Question.PLAN).withOpenBlocker(7),
                Verdict.UNACCEPTABLE,
                "1 open defect of top severity (Blocker, Critical, Highest), where none may be open",
                "Nobody has answered whether there is a clear compensation or iteration plan; “yes” is expected");
    }

    @Test
    void notJudgedWhenNobodyHasSaidAnything() {
        assertThat(epic().assess().judgement().verdict()).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void aConcessionCoversTheReadingItNamesAndNoOther() {
        EpicFixture epic = acceptableEpic().withOpenChild(3).conceding("future.unplanned-gaps");
        assertThat(epic.assess().judgement().verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void concessionsByDriverCoverAReadingOnlyTogether() {
        EpicFixture epic = acceptableEpic()
                .withChild(IssueFixture.story(5))
                .withOpenChild(3)
                .withOpenChild(4)
                .conceding("goal.scope-done", 3L);
        assertThat(epic.assess().judgement().verdict()).isEqualTo(Verdict.UNDECIDED);
        epic.conceding("goal.scope-done", 4L);
        assertThat(epic.assess().judgement().verdict()).isEqualTo(Verdict.ACCEPTABLE_WITH_CONCESSIONS);
    }

    @Test
    void aConcessionByDriverDoesNotCoverAReadingWithoutDrivers() {
        EpicFixture epic = acceptableEpic().without(1).without(2).conceding("goal.scope-done", 3L);
        assertThat(epic.assess().judgement().verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void whatIsBrokenIsNeverConceded() {
        EpicFixture epic = epic().withOpenChild(3).conceding("goal.scope-done").conceding("floor.severe-defects");
        assertThat(epic.assess().judgement().readings().filter(Reading::conceded))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"VAGUE", "SILENCE", "SIGNATURE_ONLY", "COMPROMISE"})
    void whatIsTakenForConsentAndIsNotIsNeverConceded(ConsentKind kind) {
        EpicFixture epic =
                acceptableEpic().withConsent(kind).withTemporaryConsent(kind).conceding(Reading.CONSENT);
        assertThat(epic.assess().judgement().verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void temporaryConsentCanBeConceded() {
        EpicFixture epic = acceptableEpic().withTemporaryConsent(ConsentKind.EXPLICIT);
        assertThat(epic.assess().judgement().verdict()).isEqualTo(Verdict.UNDECIDED);
        epic.conceding(Reading.CONSENT);
        assertThat(epic.assess().judgement().verdict()).isEqualTo(Verdict.ACCEPTABLE_WITH_CONCESSIONS);
        epic.withConsent(ConsentKind.COMPROMISE);
        assertThat(epic.assess().judgement().verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aStrainedFloorIsNeverConceded() {
        Rule strained = new Rule(
                "floor.test",
                Dimension.TECHNICAL_FLOOR,
                java.util.Set.of(),
                (inputs, stopped) ->
                        Rule.Measured.of(Standing.STRAINED, 4, 3, Text.of("acceptability.evidence.rule-failed")));
        EpicFixture epic = acceptableEpic().judgedBy(strained).conceding("floor.test");
        assertThat(epic.assess().judgement().verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aConcededReadingOfTheFloorOrOfNothingStrainedCannotBeBuilt() {
        assertThatThrownBy(() -> reading(Dimension.TECHNICAL_FLOOR, Standing.STRAINED))
                .hasMessageContaining("the technical floor can never be conceded");
        assertThatThrownBy(() -> reading(Dimension.FUTURE_ROOM, Standing.BROKEN))
                .hasMessageContaining("only a STRAINED reading can be conceded");
    }

    private static Reading reading(Dimension dimension, Standing standing) {
        return new Reading(
                "any",
                Reading.Source.SIGNAL,
                dimension,
                standing,
                "1",
                "0",
                Text.of("acceptability.evidence.rule-failed"),
                java.util.List.of(),
                true);
    }

    @Test
    void onlyTheTwoAcceptableVerdictsAreAcceptable() {
        assertThat(Verdict.values())
                .filteredOn(Verdict::isAcceptable)
                .containsExactly(Verdict.ACCEPTABLE, Verdict.ACCEPTABLE_WITH_CONCESSIONS);
    }

    @Test
    void aFindingIsConcededWhenNothingStrainedIsLeftOpen() {
        Assessment strained = acceptableEpic().withOpenChild(3).assess();
        assertThat(strained.judgement().finding(Dimension.BUSINESS_GOAL).isConceded())
                .isFalse();
        Assessment conceded =
                acceptableEpic().withOpenChild(3).conceding("goal.scope-done").assess();
        assertThat(conceded.judgement().finding(Dimension.BUSINESS_GOAL).isConceded())
                .isTrue();
        assertThat(conceded.judgement().finding(Dimension.TECHNICAL_FLOOR).isConceded())
                .isFalse();
    }
}
