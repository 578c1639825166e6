package io.acceptability.record;

import static io.acceptability.record.Result.BROKE;
import static io.acceptability.record.Result.HELD;
import static io.acceptability.record.Result.HELD_WITH_REPAIR;
import static io.acceptability.record.Result.PENDING;
import static io.acceptability.record.Result.UNRESOLVABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JudgementRecordTest {

    @Test
    void counts_come_first_and_each_knows_its_cases() {
        Cases cases = new Cases()
                .forecast(90, HELD)
                .forecast(70, HELD_WITH_REPAIR)
                .forecast(80, BROKE)
                .forecast(60, PENDING)
                .unconfirmed(UNRESOLVABLE)
                .unconfirmed(BROKE);
        Counts counts = JudgementRecord.of(
                        cases.list(), List.of("r2", "r1"), new JudgementRecord.Settings(false, ZoneOffset.UTC, true))
                .counts();
        assertThat(counts.delivered().value()).isEqualTo(6);
        assertThat(counts.pending().cases()).containsExactly("c004");
        assertThat(counts.held().cases()).containsExactly("c001");
        assertThat(counts.heldWithRepair().cases()).containsExactly("c002");
        assertThat(counts.broke().cases()).containsExactly("c003", "c006");
        assertThat(counts.unresolvable().cases()).containsExactly("c005");
        assertThat(counts.unconfirmed().cases()).containsExactly("c005", "c006");
        assertThat(counts.refused().cases()).containsExactly("r1", "r2");
    }

    /** 7 held and 3 with repair of 12 resolved: 7/12 = 0.5833, with repair 10/12 = 0.8333; pending and unresolvable are in neither. */
    @Test
    void held_with_repair_counts_as_held_or_not() {
        Cases cases = new Cases()
                .forecast(7, 90, HELD)
                .forecast(3, 90, HELD_WITH_REPAIR)
                .forecast(2, 90, BROKE)
                .forecast(4, 90, PENDING)
                .forecast(5, 90, UNRESOLVABLE);
        assertThat(cases.own(false).held().value().orElseThrow()).isCloseTo(0.5833, within(0.0001));
        assertThat(cases.own(true).held().value().orElseThrow()).isCloseTo(0.8333, within(0.0001));
        assertThat(cases.own(true).held().cases().value()).isEqualTo(12);
        assertThat(cases.own(true).counts()).isEqualTo(cases.own(false).counts());
        assertThat(cases.own(true).counts().unresolvable().value()).isEqualTo(5);
    }

    /**
     * Forecasts 90, 70, 60 and 20 %; the first and the last held: squared errors 0.01, 0.49, 0.36 and 0.64, mean 1.50 / 4 = 0.375. Two of
     * four held, so always saying 50 % would score 0.25. Skill 1 − 0.375 / 0.25 = −0.5: worse than the base rate.
     */
    @Test
    void forecasts_stand_beside_the_base_rate_on_the_same_cases() {
        Brier brier = new Cases()
                .forecast(90, HELD)
                .forecast(70, BROKE)
                .forecast(60, BROKE)
                .forecast(20, HELD)
                .forecast(98, PENDING)
                .forecast(98, UNRESOLVABLE)
                .unconfirmed(HELD)
                .own(false)
                .forecasts();
        assertThat(brier.cases().cases()).containsExactly("c001", "c002", "c003", "c004");
        assertThat(brier.score().orElseThrow()).isCloseTo(0.375, within(1e-12));
        assertThat(brier.baseRate().orElseThrow()).isEqualTo(0.5);
        assertThat(brier.baseScore().orElseThrow()).isEqualTo(0.25);
        assertThat(brier.skill().orElseThrow()).isCloseTo(-0.5, within(1e-12));
        assertThat(brier.noSkill()).isEmpty();
    }

    /** 80 % with repair: (0.8 − 1)² = 0.04 where that counts as held, (0.8 − 0)² = 0.64 where it does not. */
    @Test
    void the_switch_decides_whether_a_forecast_came_true() {
        Cases cases = new Cases().forecast(80, HELD_WITH_REPAIR);
        assertThat(cases.own(true).forecasts().score().orElseThrow()).isCloseTo(0.04, within(1e-12));
        assertThat(cases.own(false).forecasts().score().orElseThrow()).isCloseTo(0.64, within(1e-12));
    }

    @Test
    void there_is_no_skill_where_the_base_rate_is_certain_and_the_reason_is_said() {
        Brier allHeld = new Cases().forecast(3, 90, HELD).own(false).forecasts();
        assertThat(allHeld.skill()).isEmpty();
        assertThat(allHeld.noSkill()).contains(Brier.NoSkill.ALL_HELD);
        assertThat(allHeld.baseScore().orElseThrow()).isZero();
        assertThat(new Cases().forecast(3, 90, BROKE).own(false).forecasts().noSkill())
                .contains(Brier.NoSkill.NONE_HELD);
        Brier none = new Cases().forecast(90, PENDING).own(false).forecasts();
        assertThat(none.noSkill()).contains(Brier.NoSkill.NO_CASES);
        assertThat(none.score()).isEmpty();
    }

    @Test
    void there_is_no_picture_of_29_forecasts() {
        Reliability reliability = new Cases()
                .forecast(29, 80, HELD)
                .forecast(9, 80, PENDING)
                .own(false)
                .reliability();
        assertThat(reliability.isShown()).isFalse();
        assertThat(reliability.bins()).isEmpty();
        assertThat(reliability.resolved().value()).isEqualTo(29);
    }

    /** Of 20 forecasts at 80 and 84 % (mean (10·80 + 10·84) / 20 = 82) 15 held: 15/20 with the Wilson interval 53 to 89 %. */
    @Test
    void forecasts_from_thirty_on_are_told_in_bins_of_ten_percent_points() {
        Reliability reliability = new Cases()
                .forecast(10, 80, HELD)
                .forecast(5, 84, HELD)
                .forecast(5, 84, BROKE)
                .forecast(4, 79, HELD)
                .forecast(3, 2, BROKE)
                .forecast(3, 98, HELD)
                .own(false)
                .reliability();
        assertThat(reliability.bins()).extracting(Reliability.Bin::from).containsExactly(0, 70, 80, 90);
        Reliability.Bin eighties = reliability.bins().get(2);
        assertThat(eighties.to()).isEqualTo(90);
        assertThat(eighties.meanForecast()).isEqualTo(82);
        assertThat(eighties.held().hits().value()).isEqualTo(15);
        assertThat(eighties.held().cases().value()).isEqualTo(20);
        assertThat(eighties.held().interval().orElseThrow().low()).isCloseTo(0.5313, within(0.0001));
        assertThat(eighties.held().interval().orElseThrow().high()).isCloseTo(0.8881, within(0.0001));
    }

    /** Ten forecasts by one person at 15 %, ten at 45 % by four more, ten at 95 % by four: 20 of five people, and the rest goes with them. */
    @Test
    void bins_of_others_are_joined_until_each_has_five_people_and_no_case_is_lost() {
        Cases cases = new Cases().by("p1").forecast(10, 15, BROKE);
        for (int i = 0; i < 10; i++) {
            cases.by("p" + (2 + i % 4)).forecast(45, HELD);
        }
        for (int i = 0; i < 10; i++) {
            cases.by("p" + (1 + i % 4)).forecast(95, HELD);
        }
        List<Reliability.Bin> joined = cases.record(false, false).reliability().bins();
        assertThat(joined).hasSize(1);
        assertThat(joined.get(0).from()).isEqualTo(10);
        assertThat(joined.get(0).to()).isEqualTo(100);
        assertThat(joined.get(0).held().cases().value()).isEqualTo(30);
        cases.by("p5").forecast(98, HELD);
        List<Reliability.Bin> apart = cases.record(false, false).reliability().bins();
        assertThat(apart).extracting(Reliability.Bin::from).containsExactly(10, 90);
        assertThat(apart).extracting(Reliability.Bin::to).containsExactly(50, 100);
        assertThat(apart).extracting(bin -> bin.held().cases().value()).containsExactly(20, 11);
        assertThat(apart.get(0).meanForecast()).isEqualTo(30);
        assertThat(cases.own(false).reliability().bins())
                .as("one's own are one's own")
                .extracting(Reliability.Bin::from)
                .containsExactly(10, 40, 90);
    }

    @Test
    void misreadings_and_failed_dimensions_are_counted_by_kind_most_first() {
        JudgementRecord record = new Cases()
                .broke("CUSTOMER_EXPECTATION", "SILENCE")
                .broke("CUSTOMER_EXPECTATION", "SILENCE")
                .broke("CUSTOMER_EXPECTATION", "COMPROMISE")
                .broke("BUSINESS_GOAL", "SILENCE")
                .broke("FUTURE_ROOM", "COMPROMISE")
                .broke("FUTURE_ROOM", null)
                .own(false);
        assertThat(record.misreadings().groups().keySet()).containsExactly("SILENCE", "COMPROMISE");
        assertThat(record.misreadings().groups().get("SILENCE").cases()).containsExactly("c001", "c002", "c004");
        assertThat(record.misreadings().cases().value()).isEqualTo(5);
        assertThat(record.failedDimensions().groups().keySet())
                .containsExactly("CUSTOMER_EXPECTATION", "FUTURE_ROOM", "BUSINESS_GOAL");
    }

    @Test
    void fewer_than_five_cases_are_not_split_and_the_reason_is_said() {
        Split four = new Cases()
                .broke("A", "SILENCE")
                .broke("A", "SILENCE")
                .broke("B", "SILENCE")
                .broke("B", "SILENCE")
                .own(false)
                .misreadings();
        assertThat(four.groups()).isEmpty();
        assertThat(four.withheld()).contains(Withheld.TOO_FEW_CASES);
        assertThat(four.cases().value()).isEqualTo(4);
    }

    @Test
    void fewer_than_five_people_are_not_told_apart_to_others() {
        Cases four = new Cases();
        Stream.of("a", "b", "c", "d", "d")
                .forEach(who -> four.by(who).forecast(80, BROKE).broke("A", "SILENCE"));
        assertThat(four.record(false, false).misreadings().withheld()).contains(Withheld.TOO_FEW_PEOPLE);
        assertThat(four.record(false, false).quarters().get(0).held()).isEmpty();
        assertThat(four.record(false, false).quarters().get(0).withheld()).contains(Withheld.TOO_FEW_PEOPLE);
        assertThat(four.record(false, true).misreadings().withheld()).isEmpty();
        Cases five = four.by("e").forecast(80, HELD).broke("A", "SILENCE");
        assertThat(five.record(false, false).misreadings().withheld()).isEmpty();
        assertThat(five.record(false, false).quarters().get(0).held()).isPresent();
    }

    @Test
    void nobody_is_no_person() {
        Cases cases = new Cases();
        Stream.of("a", "b", "c", "d", "").forEach(who -> cases.by(who).broke("A", "SILENCE"));
        assertThat(cases.record(false, false).misreadings().withheld()).contains(Withheld.TOO_FEW_PEOPLE);
    }

    /** Of five answers three go on: 3/5; deliveries of which nobody said it are not in it. */
    @Test
    void the_share_after_which_both_sides_still_work_together() {
        Share share = new Cases()
                .cooperating(Cooperation.GOES_ON, HELD)
                .cooperating(Cooperation.GOES_ON, BROKE)
                .cooperating(Cooperation.GOES_ON, HELD_WITH_REPAIR)
                .cooperating(Cooperation.STRAINED, HELD)
                .cooperating(Cooperation.OVER, BROKE)
                .forecast(80, HELD)
                .own(false)
                .cooperation();
        assertThat(share.hits().value()).isEqualTo(3);
        assertThat(share.cases().value()).isEqualTo(5);
        assertThat(share.interval()).contains(Wilson.interval(3, 5));
    }

    @Test
    void quarters_are_those_of_the_zone() {
        Cases cases = new Cases()
                .on("2026-03-31")
                .forecast(4, 80, HELD)
                .forecast(2, 80, BROKE)
                .on("2025-12-31")
                .forecast(2, 80, HELD)
                .forecast(7, 80, PENDING);
        assertThat(cases.own(false).quarters())
                .extracting(Quarter::year, Quarter::quarter)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2025, 4), org.assertj.core.groups.Tuple.tuple(2026, 1));
        Quarter last = cases.own(false).quarters().get(1);
        assertThat(last.held().orElseThrow().hits().value()).isEqualTo(4);
        assertThat(last.held().orElseThrow().cases().value()).isEqualTo(6);
        Quarter first = cases.own(false).quarters().get(0);
        assertThat(first.cases().value()).isEqualTo(9);
        assertThat(first.withheld()).contains(Withheld.TOO_FEW_CASES);
        // 10:00 UTC on the last day of a quarter is the first day of the next one on Kiritimati, 14 hours ahead.
        JudgementRecord east = JudgementRecord.of(
                cases.list(), List.of(), new JudgementRecord.Settings(false, ZoneId.of("Pacific/Kiritimati"), true));
        assertThat(east.quarters())
                .extracting(Quarter::year, Quarter::quarter)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2026, 1), org.assertj.core.groups.Tuple.tuple(2026, 2));
    }

    @Test
    void a_record_of_nothing_says_nothing() {
        JudgementRecord record = new Cases().own(true);
        assertThat(record.held().value()).isEmpty();
        assertThat(record.held().interval()).isEmpty();
        assertThat(record.quarters()).isEmpty();
        assertThat(record.cooperation().value()).isEmpty();
    }

    @Test
    void a_case_counts_once() {
        List<Case> twice = Stream.of(new Cases().forecast(80, HELD), new Cases().forecast(80, BROKE))
                .flatMap(cases -> cases.list().stream())
                .toList();
        assertThatThrownBy(() ->
                        JudgementRecord.of(twice, List.of(), new JudgementRecord.Settings(false, ZoneOffset.UTC, true)))
                .hasMessage("two cases are c001");
    }
}
