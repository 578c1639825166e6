package io.acceptability.domain;

import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static io.acceptability.domain.EpicFixture.epic;
import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.domain.Metric.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people answered, measured and recorded. */
class ManualReadingsTest {
    private static Reading reading(EpicFixture epic, String id) {
        return epic.assess().judgement().reading(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SYSTEMIC    |NO     |HOLDS  |This state cannot trigger a systemic failure, as it must not",
                "SYSTEMIC    |YES    |BROKEN |This state could trigger a systemic failure; it must not",
                "IRREVERSIBLE|YES    |BROKEN |Something irreversible is wrong; nothing may be",
                "CORE_FLOW   |YES    |HOLDS  |The core flow runs end to end, as it must",
                "CORE_FLOW   |NO     |BROKEN |The core flow does not run end to end; it must",
                "METRICS     |NO     |BROKEN |The key metrics no longer carry the business; they must",
                "STEPWISE    |UNKNOWN|UNKNOWN|It is not known whether it can be improved step by step; “yes” is expected",
                "PLAN        |NO     |BROKEN |There is no clear compensation or iteration plan; there must be one",
            })
    void anAnswerHoldsOrBreaks(Question question, Reply reply, Standing standing, String sentence) {
        Reading reading = reading(epic().answering(question, reply), question.id());
        assertThat(reading.standing()).isEqualTo(standing);
        assertThat(Worded.english(reading.sentence())).isEqualTo(sentence);
        assertThat(reading.observed()).isEqualToIgnoringCase(reply.name());
        assertThat(reading.threshold()).isEqualToIgnoringCase(question.good().name());
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionThatNobodyAnsweredIsUnknown(Question question) {
        Reading reading = reading(acceptableEpic().notAnswering(question), question.id());
        assertThat(reading.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(Worded.english(reading.sentence())).startsWith("Nobody has answered whether ");
    }

    @Test
    void metricsOnTargetLeaveTheAnswerAsItIs() {
        EpicFixture epic = acceptableEpic()
                .withMetric("Uptime", "99.5", Direction.AT_LEAST, "99.5")
                .withMetric("Delay", "2", Direction.AT_MOST, "2.0");
        assertThat(Worded.english(reading(epic, "metrics").sentence()))
                .isEqualTo("The key metrics carry the business, as they must");
    }

    @Test
    void aMetricOffTargetStrainsAGoodAnswer() {
        EpicFixture epic = acceptableEpic()
                .withMetric("Uptime", "99.5", Direction.AT_LEAST, "99.4")
                .withMetric("Delay", "2", Direction.AT_MOST, "3")
                .withMetric("Users", "5", Direction.AT_LEAST, "6");
        Reading reading = reading(epic, "metrics");
        assertThat(reading.standing()).isEqualTo(Standing.STRAINED);
        assertThat(reading.observed() + " of " + reading.threshold()).isEqualTo("1/3 of 3/3");
        assertThat(Worded.english(reading.sentence()))
                .isEqualTo("The key metrics are said to carry the business, but Uptime is 99.4, where at least 99.5 is"
                        + " expected; Delay is 3, where at most 2 is expected");
    }

    @Test
    void aMetricThatNobodyMeasuredMakesAGoodAnswerUnknown() {
        Reading reading = reading(acceptableEpic().withMetric("Uptime", "99.5", Direction.AT_LEAST, null), "metrics");
        assertThat(reading.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(Worded.english(reading.sentence()))
                .endsWith("but nobody has measured Uptime, where 99.5 is the target");
    }

    @Test
    void metricsNeverImproveABadAnswer() {
        EpicFixture epic = acceptableEpic()
                .withMetric("Uptime", "99.5", Direction.AT_LEAST, "99.4")
                .answering(Question.METRICS, Reply.NO);
        assertThat(reading(epic, "metrics").standing()).isEqualTo(Standing.BROKEN);
    }

    @Test
    void withoutEvidenceNobodyKnowsWhereTheCustomerStands() {
        Reading reading = reading(epic(), Reading.CONSENT);
        assertThat(reading.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(Worded.english(reading.sentence()))
                .isEqualTo("Nothing shows where the customer stands; explicit consent or use in earnest is expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REFUSED       |BROKEN  |Refused by Ms Li, Head of operations, Acme on 3 May 2026 (meeting); consent is"
                        + " expected",
                "VAGUE         |STRAINED|“We’ll think about it” is what Ms Li, Head of operations, Acme said on 3 May"
                        + " 2026 (meeting); that is not consent",
                "SILENCE       |STRAINED|No answer from Ms Li, Head of operations, Acme, noted on 3 May 2026 (meeting);"
                        + " silence is not consent",
                "SIGNATURE_ONLY|STRAINED|Only a signature from Ms Li, Head of operations, Acme on 3 May 2026 (meeting); a"
                        + " signature is not recognition",
                "COMPROMISE    |STRAINED|Agreement under pressure from Ms Li, Head of operations, Acme on 3 May 2026"
                        + " (meeting); a compromise is not consensus",
                "EXPLICIT      |HOLDS   |Explicit consent of Ms Li, Head of operations, Acme on 3 May 2026 (meeting),"
                        + " meant to last, as expected",
                "IN_USE        |HOLDS   |Used in earnest and recognised by Ms Li, Head of operations, Acme on 3 May 2026"
                        + " (meeting), meant to last, as expected",
            })
    void consentIsALadder(ConsentKind kind, Standing standing, String sentence) {
        Reading reading = reading(epic().withConsent(kind), Reading.CONSENT);
        assertThat(reading.standing()).isEqualTo(standing);
        assertThat(reading.observed()).isEqualTo(kind.name());
        assertThat(Worded.english(reading.sentence())).isEqualTo(sentence);
    }

    @Test
    void temporaryConsentIsStrained() {
        Reading reading = reading(epic().withTemporaryConsent(ConsentKind.EXPLICIT), Reading.CONSENT);
        assertThat(reading.standing()).isEqualTo(Standing.STRAINED);
        assertThat(Worded.english(reading.sentence()))
                .endsWith("(meeting), but only for the time being; it is expected to last");
    }

    @Test
    void temporaryNeverImprovesARefusal() {
        assertThat(reading(epic().withTemporaryConsent(ConsentKind.REFUSED), Reading.CONSENT)
                        .standing())
                .isEqualTo(Standing.BROKEN);
    }

    @Test
    void theNewestEvidenceCounts() {
        EpicFixture epic = epic().withConsent(ConsentKind.EXPLICIT).withConsent(ConsentKind.VAGUE);
        assertThat(reading(epic, Reading.CONSENT).observed()).isEqualTo("VAGUE");
    }

    @Test
    void consentOfAnEarlierDayNeverOutweighsWhatWasSaidSince() {
        EpicFixture epic = epic().withConsent(ConsentKind.VAGUE, true, EpicFixture.TODAY)
                .withConsent(ConsentKind.EXPLICIT, true, EpicFixture.TODAY.minusDays(3));
        assertThat(reading(epic, Reading.CONSENT).observed()).isEqualTo("VAGUE");
    }

    @Test
    void onlyWhatIsTakenForConsentAndAVagueAnswerWarn() {
        assertThat(ConsentKind.values())
                .filteredOn(kind -> kind.warning().isPresent())
                .containsExactly(
                        ConsentKind.VAGUE, ConsentKind.SILENCE, ConsentKind.SIGNATURE_ONLY, ConsentKind.COMPROMISE);
    }

    @Test
    void aPersonIsNamedWithWhatIsKnown() {
        assertThat(Worded.english(new CustomerPerson("Ms Li", "Acme", "", "").label()))
                .isEqualTo("Ms Li, Acme");
        assertThat(Worded.english(new CustomerPerson("Ms Li", " ", "", "").label()))
                .isEqualTo("Ms Li");
        assertThat(Worded.chinese(EpicFixture.MS_LI.label())).isEqualTo("Ms Li（Acme，Head of operations）");
    }
}
