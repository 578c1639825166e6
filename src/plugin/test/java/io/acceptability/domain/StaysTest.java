package io.acceptability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.domain.StatusLog.Step;
import io.acceptability.domain.StatusLog.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** When an issue was delivered, as its history tells. */
class StaysTest {
    private static final Instant CREATED = Instant.parse("2026-05-01T08:00:00Z");
    private static final Instant BEFORE = CREATED.minusSeconds(1);

    /** An issue's history, told step by step, one a day. */
    private static final class Past {
        private final List<Step> steps = new ArrayList<>();
        private String status;
        private String type;
        private Instant watchedSince = BEFORE;
        private Instant keptSince;

        private Past(String type, String status) {
            this.type = type;
            this.status = status;
        }

        private Instant next() {
            return day(steps.size() + 1);
        }

        private Past step(String to, String newType, boolean moved, boolean migrated) {
            Turn turn = to.equals(status) ? null : new Turn(status, to);
            Turn types = newType.equals(type) ? null : new Turn(type, newType);
            steps.add(new Step(next(), "dana", turn, types, moved, migrated));
            status = to;
            type = newType;
            return this;
        }

        private Past to(String to) {
            return step(to, type, false, false);
        }

        private Past watchedSince(Instant since) {
            watchedSince = since;
            return this;
        }

        private Past keptSince(Instant since) {
            keptSince = since;
            return this;
        }

        private List<Stay> stays() {
            return staysWhen(status);
        }

        private List<Stay> staysWhen(String now) {
            StatusLog log = new StatusLog(1, 1, type, now, CREATED, "carl", steps);
            return Stays.of(log, Policy.DEFAULT, keptSince, watchedSince);
        }

        private Stay only() {
            assertThat(stays()).hasSize(1);
            return stays().get(0);
        }
    }

    private static Past epic(String status) {
        return new Past("Epic", status);
    }

    private static Instant day(int number) {
        return CREATED.plus(Duration.ofDays(number));
    }

    @Test
    void anEpicUnderWayIsNotDelivered() {
        assertThat(epic("Open").to("Done").stays()).isEmpty();
    }

    @Test
    void aStatusThatChangedByItselfIsATransition() {
        assertThat(epic("Open").to("Done").to("已交付").only())
                .isEqualTo(new Stay(null, day(2), null, "已交付", Way.TRANSITION, "dana"));
    }

    @Test
    void aWorkflowThatChangedIsAMigration() {
        assertThat(epic("Open").step("Delivered", "Epic", false, true).only().way())
                .isEqualTo(Way.MIGRATION);
    }

    @Test
    void aMoveIsAMoveAlthoughItBringsAnotherWorkflowAndAnotherType() {
        assertThat(epic("Open").step("Delivered", "Epic", true, true).only().way())
                .isEqualTo(Way.MOVED);
        assertThat(new Past("Story", "Open")
                        .step("Delivered", "Epic", true, true)
                        .only()
                        .way())
                .isEqualTo(Way.MOVED);
    }

    @Test
    void aChangeOfTypeIsOneAlthoughItBringsAnotherWorkflow() {
        assertThat(new Past("Story", "Open")
                        .step("Delivered", "Epic", false, true)
                        .only()
                        .way())
                .isEqualTo(Way.TYPE_CHANGED);
    }

    @Test
    void aDeliveredStoryIsDeliveredAsAnEpicWhenItBecomesOne() {
        assertThat(new Past("Story", "Open")
                        .to("Delivered")
                        .step("Delivered", "Epic", false, false)
                        .only())
                .isEqualTo(new Stay(null, day(2), null, "Delivered", Way.TYPE_CHANGED, "dana"));
    }

    @Test
    void anEpicWithARecordStaysASubjectWhateverItsType() {
        Past past = epic("Open").step("Open", "Story", false, false).to("Delivered");
        assertThat(past.stays()).isEmpty();
        assertThat(past.keptSince(CREATED).only().from()).isEqualTo(day(2));
    }

    @Test
    void anEpicMadeInTheStatusWhileTheAppWatchedWasCreatedThere() {
        assertThat(epic("Delivered").only()).isEqualTo(new Stay(null, CREATED, null, "Delivered", Way.CREATED, "carl"));
    }

    @Test
    void anEpicThatWasThereBeforeTheAppIsFound() {
        Stay stay = epic("Delivered").watchedSince(day(30)).only();
        assertThat(stay.way()).isEqualTo(Way.FOUND);
        assertThat(stay.from()).isNull();
        assertThat(stay.beginning(day(40))).isEqualTo(day(40));
    }

    @Test
    void aStatusThatNoHistoryExplainsIsFound() {
        assertThat(epic("Open").to("Done").staysWhen("Delivered"))
                .containsExactly(new Stay(null, null, null, "Delivered", Way.FOUND, null));
    }

    @Test
    void aStatusThatCannotHaveEndedYetLastsOn() {
        assertThat(epic("Delivered").to("Open").to("Delivered").stays())
                .containsExactly(
                        new Stay(null, CREATED, day(1), "Delivered", Way.CREATED, "carl"),
                        new Stay(day(1), day(2), null, "Delivered", Way.TRANSITION, "dana"));
    }

    @Test
    void fromOneDeliveredStatusToAnotherIsOneStay() {
        assertThat(epic("Open").to("Delivered").to("已交付").only().from()).isEqualTo(day(1));
    }

    @Test
    void aStayThatIsOverBeforeAnybodySawItIsRecordedAsItsLastMoment() {
        Stay over = epic("Delivered").to("Open").watchedSince(day(30)).only();
        Instant beginning = over.beginning(day(40));
        assertThat(beginning).isEqualTo(day(1).minusMillis(1));
        assertThat(over.isRecordedBy(List.of(beginning))).isTrue();
    }

    @Test
    void aPassWithinTenMinutesBeforeATransitionIsTheGate() {
        Stay stay = epic("Open").to("Delivered").only();
        assertThat(stay.wayGiven(List.of(day(1).minusSeconds(600)))).isEqualTo(Way.GATE);
        assertThat(stay.wayGiven(List.of(day(1).minusSeconds(601)))).isEqualTo(Way.TRANSITION);
        assertThat(stay.wayGiven(List.of(day(1).plusMillis(900))))
                .as("a database that keeps whole seconds")
                .isEqualTo(Way.GATE);
        assertThat(stay.wayGiven(List.of(day(1).plusSeconds(2)))).isEqualTo(Way.TRANSITION);
        assertThat(stay.wayGiven(List.of())).isEqualTo(Way.TRANSITION);
    }

    @Test
    void aPassIsNoExcuseForAMigration() {
        Stay stay = epic("Open").step("Delivered", "Epic", false, true).only();
        assertThat(stay.wayGiven(List.of(day(1)))).isEqualTo(Way.MIGRATION);
    }

    @Provide
    Arbitrary<List<String>> journeys() {
        return Arbitraries.of("Open", "Done", "Delivered", "已交付")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void oneStayIsRecordedOnceWhateverTheOrderOfLooks(
            @ForAll("journeys") List<String> journey, @ForAll boolean watched, @ForAll Random random) {
        Instant watchedSince = watched ? BEFORE : day(100);
        List<Instant> recorded = new ArrayList<>();
        Instant keptSince = null;
        // Looks between any two steps, none or several, and two looks at the end.
        Past past = epic(journey.get(0)).watchedSince(watchedSince);
        for (int i = 1; i <= journey.size(); i++) {
            boolean last = i == journey.size();
            for (int looks = last ? 2 : random.nextInt(3); looks > 0; looks--) {
                Instant now = day(i - 1).plusSeconds(3_600L * (3 - looks));
                for (Stay stay : past.keptSince(keptSince).stays()) {
                    if (!stay.isRecordedBy(recorded)) {
                        recorded.add(stay.beginning(now));
                        keptSince = keptSince == null ? now : keptSince;
                    }
                }
            }
            if (!last) {
                past.to(journey.get(i));
            }
        }
        List<Stay> stays = past.stays();
        assertThat(recorded).hasSameSizeAs(stays).doesNotHaveDuplicates();
        assertThat(stays).allMatch(stay -> stay.isRecordedBy(recorded));
    }
}
