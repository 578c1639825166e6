package io.acceptability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeReportTest {

    private static List<String> faults(
            OutcomeKind outcome, Boolean inside, Dimension dimension, Misreading misreading, Cooperation cooperation) {
        return Worded.english(
                new OutcomeReport(outcome, inside, dimension, misreading, cooperation, null, "").faults());
    }

    @Test
    void what_fits_has_no_faults() {
        assertThat(faults(OutcomeKind.HELD, null, null, null, Cooperation.GOES_ON))
                .isEmpty();
        assertThat(faults(OutcomeKind.HELD_WITH_REPAIR, false, null, null, Cooperation.STRAINED))
                .isEmpty();
        assertThat(faults(
                        OutcomeKind.BROKE,
                        true,
                        Dimension.CUSTOMER_EXPECTATION,
                        Misreading.COMPROMISE,
                        Cooperation.OVER))
                .isEmpty();
        assertThat(faults(OutcomeKind.BROKE, false, Dimension.BUSINESS_GOAL, null, Cooperation.OVER))
                .isEmpty();
        assertThat(faults(OutcomeKind.UNRESOLVABLE, null, null, null, null)).isEmpty();
    }

    @Test
    void where_nothing_failed_nothing_can_be_said_of_what_failed() {
        assertThat(faults(OutcomeKind.HELD, true, Dimension.FUTURE_ROOM, Misreading.SILENCE, Cooperation.GOES_ON))
                .containsExactly(
                        "“Held” says of nothing that it failed, so nothing lay inside or outside the boundary.",
                        "“Held” says of nothing that it failed, so no dimension did.",
                        "“Held” says of nothing that it failed, so nothing was misread.");
    }

    @Test
    void what_broke_needs_to_say_where_and_how_both_sides_stand_and_all_of_it_is_said_at_once() {
        assertThat(faults(OutcomeKind.BROKE, null, null, null, null))
                .containsExactly(
                        "“Broke” needs to say whether what failed lay inside the boundary or outside of it.",
                        "“Broke” needs the dimension that failed.",
                        "“Broke” needs to say whether the cooperation goes on.");
    }

    @Test
    void new_demand_was_not_misread() {
        assertThat(faults(
                        OutcomeKind.BROKE,
                        false,
                        Dimension.BUSINESS_GOAL,
                        Misreading.SIGNATURE_ONLY,
                        Cooperation.GOES_ON))
                .containsExactly("What lay outside the boundary is new demand and was not misread.");
    }

    @Test
    void what_nobody_can_tell_is_neither_better_nor_worse() {
        for (OutcomeKind kind : OutcomeKind.values()) {
            assertThat(kind.isWorseThan(OutcomeKind.UNRESOLVABLE)).isFalse();
            assertThat(OutcomeKind.UNRESOLVABLE.isWorseThan(kind)).isFalse();
        }
        assertThat(OutcomeKind.BROKE.isWorseThan(OutcomeKind.HELD_WITH_REPAIR)).isTrue();
        assertThat(OutcomeKind.HELD.isWorseThan(OutcomeKind.HELD)).isFalse();
    }
}
