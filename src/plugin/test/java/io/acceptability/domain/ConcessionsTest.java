package io.acceptability.domain;

import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be conceded and what never can, each with its reason. */
class ConcessionsTest {
    private static Optional<String> whyNot(EpicFixture epic, String reading, Long issue) {
        Assessment now = epic.assess();
        return Concessions.whyNot(now.judgement(), now.inputs().dossier(), reading, issue)
                .map(why -> Worded.english(List.of(why)).get(0));
    }

    @Test
    void aStrainedReadingCanBeConcededAsAWholeAndByDriver() {
        EpicFixture epic = acceptableEpic().withOpenChild(3);
        assertThat(whyNot(epic, "goal.scope-done", null)).isEmpty();
        assertThat(whyNot(epic, "goal.scope-done", 3L)).isEmpty();
    }

    @Test
    void theTechnicalFloorNeverCan() {
        assertThat(whyNot(acceptableEpic().withOpenBlocker(7), "floor.severe-defects", null))
                .hasValueSatisfying(
                        why -> assertThat(why).endsWith("belongs to the technical floor, which can never be conceded"));
    }

    @Test
    void aBrokenReadingNeverCan() {
        EpicFixture epic = acceptableEpic()
                .withOpenChild(3)
                .withOpenChild(4)
                .withOpenChild(5)
                .withOpenChild(6);
        assertThat(whyNot(epic, "goal.scope-done", null))
                .hasValueSatisfying(why -> assertThat(why).contains("is broken"));
    }

    @Test
    void whatHoldsOrIsUnknownNeedsNoConcession() {
        assertThat(whyNot(acceptableEpic(), "goal.scope-done", null))
                .hasValueSatisfying(why -> assertThat(why).contains("holds, so there is no gap"));
        assertThat(whyNot(acceptableEpic().notAnswering(Question.PLAN), "plan", null))
                .hasValueSatisfying(why -> assertThat(why).contains("is unknown, and"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsentKind.class,
            names = {"VAGUE", "SILENCE", "SIGNATURE_ONLY", "COMPROMISE"})
    void noConsentIsNoConcession(ConsentKind kind) {
        assertThat(whyNot(acceptableEpic().withConsent(kind), Reading.CONSENT, null))
                .isPresent();
    }

    @Test
    void temporaryConsentCanBeConceded() {
        assertThat(whyNot(acceptableEpic().withTemporaryConsent(ConsentKind.EXPLICIT), Reading.CONSENT, null))
                .isEmpty();
    }

    @Test
    void anIssueThatDoesNotDriveTheReadingCannot() {
        assertThat(whyNot(acceptableEpic().withOpenChild(3), "goal.scope-done", 1L))
                .hasValueSatisfying(why -> assertThat(why)
                        .isEqualTo("PAY-1 does not strain “Scope done”, so it is no gap to concede there"));
    }

    @Test
    void whatIsConcededAlreadyCannotBeConcededTwice() {
        EpicFixture byDriver = acceptableEpic()
                .withChild(IssueFixture.story(9))
                .withOpenChild(3)
                .withOpenChild(4);
        byDriver.conceding("goal.scope-done", 3L);
        assertThat(whyNot(byDriver, "goal.scope-done", 3L)).isPresent();
        assertThat(whyNot(byDriver, "goal.scope-done", 4L)).isEmpty();
        assertThat(whyNot(byDriver, "goal.scope-done", null)).isEmpty();
        byDriver.conceding("goal.scope-done");
        assertThat(whyNot(byDriver, "goal.scope-done", 4L)).isPresent();
    }

    @Test
    void aReadingThatIsNotThereCannot() {
        assertThat(whyNot(acceptableEpic(), "goal.luck", null))
                .hasValueSatisfying(why -> assertThat(why).contains("goal.luck"));
    }

    @Test
    void aLinkIsFollowedByItsNameAndDirection() {
        Policy both = Policies.following(new LinkScope("Relates", LinkScope.Direction.BOTH));
        Policy outward = Policies.following(new LinkScope("Blocks", LinkScope.Direction.OUTWARD));
        Policy inward = Policies.following(new LinkScope("Blocks", LinkScope.Direction.INWARD));
        assertThat(both.follows("relates", true)).isTrue();
        assertThat(both.follows("Relates", false)).isTrue();
        assertThat(both.follows("Blocks", true)).isFalse();
        assertThat(outward.follows("Blocks", true)).isTrue();
        assertThat(outward.follows("Blocks", false)).isFalse();
        assertThat(inward.follows("Blocks", true)).isFalse();
        assertThat(inward.follows("Blocks", false)).isTrue();
        assertThat(Policy.DEFAULT.follows("anything", true)).isTrue();
        assertThat(Policy.DEFAULT.follows("anything", false)).isTrue();
    }
}
