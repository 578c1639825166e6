package io.acceptability.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every record, whatever was delivered. */
class RecordLawsTest {

    private static JudgementRecord record(List<Case> cases, boolean repairCounts, boolean personal) {
        return JudgementRecord.of(
                cases, List.of(), new JudgementRecord.Settings(repairCounts, ZoneOffset.UTC, personal));
    }

    @Property(tries = 300)
    void the_order_of_the_cases_never_matters(
            @ForAll("cases") List<Case> cases, @ForAll boolean repair, @ForAll boolean personal, @ForAll long seed) {
        List<Case> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(record(shuffled, repair, personal)).isEqualTo(record(cases, repair, personal));
    }

    @Property
    void an_interval_contains_its_share_and_is_never_certain(
            @ForAll @IntRange(min = 1, max = 5_000) int cases, @ForAll @IntRange(max = 5_000) int some) {
        int hits = some % (cases + 1);
        Interval interval = Wilson.interval(hits, cases);
        assertThat(interval.contains((double) hits / cases)).isTrue();
        assertThat(interval.high() - interval.low()).isPositive();
        assertThat(Wilson.interval(cases - hits, cases).low())
                .isCloseTo(1 - interval.high(), org.assertj.core.api.Assertions.within(1e-9));
    }

    @Property(tries = 300)
    void scores_lie_between_0_and_1_and_skill_never_exceeds_1(
            @ForAll("cases") List<Case> cases, @ForAll boolean repair) {
        Brier brier = record(cases, repair, true).forecasts();
        brier.score().ifPresent(score -> assertThat(score).isBetween(0.0, 1.0));
        brier.baseScore().ifPresent(score -> assertThat(score).isBetween(0.0, 0.25));
        brier.skill().ifPresent(skill -> assertThat(skill).isLessThanOrEqualTo(1.0));
        assertThat(brier.skill().isPresent()).isEqualTo(brier.noSkill().isEmpty());
    }

    @Property(tries = 300)
    void counts_add_up(@ForAll("cases") List<Case> cases, @ForAll boolean repair) {
        JudgementRecord record = record(cases, repair, true);
        Counts counts = record.counts();
        assertThat(Stream.of(
                                counts.pending(),
                                counts.held(),
                                counts.heldWithRepair(),
                                counts.broke(),
                                counts.unresolvable())
                        .flatMap(count -> count.cases().stream())
                        .sorted()
                        .toList())
                .isEqualTo(counts.delivered().cases())
                .isEqualTo(cases.stream().map(Case::id).sorted().toList());
        assertThat(record.held().cases().value())
                .isEqualTo(counts.held().value()
                        + counts.heldWithRepair().value()
                        + counts.broke().value());
        assertThat(record.quarters().stream().mapToInt(it -> it.cases().value()).sum())
                .isEqualTo(cases.size());
        if (record.reliability().isShown()) {
            assertThat(record.reliability().bins().stream()
                            .mapToInt(bin -> bin.held().cases().value())
                            .sum())
                    .isEqualTo(record.forecasts().cases().value());
        }
    }

    @Property(tries = 300)
    void the_switch_moves_the_repaired_cases_and_no_other(@ForAll("cases") List<Case> cases) {
        JudgementRecord strict = record(cases, false, true);
        JudgementRecord mild = record(cases, true, true);
        Set<String> moved = new HashSet<>(mild.held().hits().cases());
        moved.removeAll(strict.held().hits().cases());
        assertThat(moved)
                .containsExactlyInAnyOrderElementsOf(
                        strict.counts().heldWithRepair().cases());
        assertThat(mild.held().hits().cases()).containsAll(strict.held().hits().cases());
        assertThat(mild.held().cases()).isEqualTo(strict.held().cases());
        assertThat(mild.counts()).isEqualTo(strict.counts());
    }

    @Property(tries = 300)
    void an_unresolvable_case_is_counted_and_changes_no_share(@ForAll("cases") List<Case> cases) {
        List<Case> more = new ArrayList<>(cases);
        more.add(new Case(
                "unresolvable",
                Instant.parse("2026-05-03T10:00:00Z"),
                "a",
                true,
                OptionalInt.of(80),
                Result.UNRESOLVABLE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        JudgementRecord before = record(cases, false, true);
        JudgementRecord after = record(more, false, true);
        assertThat(after.counts().unresolvable().value())
                .isEqualTo(before.counts().unresolvable().value() + 1);
        assertThat(after.counts().delivered().value())
                .isEqualTo(before.counts().delivered().value() + 1);
        assertThat(after.held()).isEqualTo(before.held());
        assertThat(after.forecasts()).isEqualTo(before.forecasts());
    }

    @Property(tries = 300)
    void nothing_told_to_others_rests_on_fewer_than_five_people(@ForAll("cases") List<Case> cases) {
        Map<String, Case> byId = cases.stream().collect(Collectors.toMap(Case::id, Function.identity()));
        JudgementRecord record = record(cases, false, false);
        Stream<Count> told = Stream.concat(
                Stream.of(record.misreadings(), record.failedDimensions())
                        .filter(split -> split.withheld().isEmpty())
                        .map(Split::cases),
                record.quarters().stream().flatMap(it -> it.held().stream()).map(Share::cases));
        told.forEach(count -> assertThat(
                        count.cases().stream().map(id -> byId.get(id).judge()).distinct())
                .hasSizeGreaterThanOrEqualTo(5));
    }

    @Provide
    Arbitrary<List<Case>> cases() {
        Arbitrary<Case> one = Combinators.combine(
                        Arbitraries.longs().between(0, 100_000_000),
                        Arbitraries.of("a", "b", "c", "d", "e", "f", "g"),
                        Arbitraries.integers().between(0, 100).optional(),
                        Arbitraries.of(Result.values()),
                        Arbitraries.of("A", "B", "C", "D").optional(),
                        Arbitraries.of("SILENCE", "COMPROMISE").optional(),
                        Arbitraries.of(Cooperation.values()).optional())
                .as((second, judge, forecast, result, dimension, misreading, cooperation) -> new Case(
                        "",
                        Instant.ofEpochSecond(1_700_000_000L + second),
                        judge,
                        forecast.isPresent(),
                        forecast.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        result,
                        dimension,
                        misreading,
                        cooperation));
        return one.list().ofMaxSize(80).map(RecordLawsTest::numbered);
    }

    private static List<Case> numbered(List<Case> cases) {
        List<Case> numbered = new ArrayList<>();
        for (Case it : cases) {
            numbered.add(new Case(
                    "c" + numbered.size(),
                    it.at(),
                    it.judge(),
                    it.confirmed(),
                    it.forecast(),
                    it.result(),
                    it.failedDimension(),
                    it.misreading(),
                    it.cooperation()));
        }
        return numbered;
    }
}
