package io.acceptability.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Deliveries for tests, told one after the other; each is another one. */
final class Cases {
    private final List<Case> cases = new ArrayList<>();
    private Instant at = Instant.parse("2026-05-03T10:00:00Z");
    private String judge = "dana";

    Cases on(String day) {
        at = LocalDate.parse(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    Cases by(String who) {
        judge = who;
        return this;
    }

    /** A confirmed delivery with this forecast. */
    Cases forecast(int percent, Result result) {
        return add(true, OptionalInt.of(percent), result, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Cases forecast(int times, int percent, Result result) {
        for (int i = 0; i < times; i++) {
            forecast(percent, result);
        }
        return this;
    }

    Cases unconfirmed(Result result) {
        return add(false, OptionalInt.empty(), result, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Cases broke(String dimension, String misreading) {
        return add(
                true,
                OptionalInt.of(80),
                Result.BROKE,
                Optional.of(dimension),
                Optional.ofNullable(misreading),
                Optional.empty());
    }

    Cases cooperating(Cooperation cooperation, Result result) {
        return add(true, OptionalInt.of(80), result, Optional.empty(), Optional.empty(), Optional.of(cooperation));
    }

    private Cases add(
            boolean confirmed,
            OptionalInt forecast,
            Result result,
            Optional<String> dimension,
            Optional<String> misreading,
            Optional<Cooperation> cooperation) {
        String id = "c%03d".formatted(cases.size() + 1);
        cases.add(new Case(id, at, judge, confirmed, forecast, result, dimension, misreading, cooperation));
        return this;
    }

    List<Case> list() {
        return cases;
    }

    JudgementRecord own(boolean repairCounts) {
        return record(repairCounts, true);
    }

    JudgementRecord record(boolean repairCounts, boolean personal) {
        return JudgementRecord.of(
                cases, List.of(), new JudgementRecord.Settings(repairCounts, ZoneOffset.UTC, personal));
    }
}
