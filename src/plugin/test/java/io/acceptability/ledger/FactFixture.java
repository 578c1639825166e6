package io.acceptability.ledger;

import io.acceptability.domain.Concession;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.Constraint;
import io.acceptability.domain.Cooperation;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.GateDecision;
import io.acceptability.domain.Metric;
import io.acceptability.domain.Misreading;
import io.acceptability.domain.OutcomeKind;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reasoning;
import io.acceptability.domain.RedLine;
import io.acceptability.domain.Reply;
import io.acceptability.domain.Snapshot;
import io.acceptability.domain.Snapshot.ReadingState;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Verdict;
import io.acceptability.domain.Way;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One fact of every kind, with what people really type: quotes, line breaks, Chinese, nothing at all. */
public final class FactFixture {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    private FactFixture() {}

    public static Fact answered(Question question, Reply reply) {
        return new Fact.Answered(question, reply, "Seen in \"staging\"\nby tess", "https://wiki/1");
    }

    public static Fact withoutLink() {
        return new Fact.Answered(Question.CORE_FLOW, Reply.UNKNOWN, "", null);
    }

    public static Fact measured() {
        return new Fact.Measured(List.of(
                new Metric("支付成功率", new BigDecimal("99.50"), Metric.Direction.AT_LEAST, new BigDecimal("99.7"), "看板"),
                new Metric("Refunds", new BigDecimal("20"), Metric.Direction.AT_MOST, null, "")));
    }

    public static Fact consent(ConsentKind kind) {
        return new Fact.ConsentShown(
                kind,
                new CustomerPerson("李女士", "Acme", "Head of operations", "may accept releases until June"),
                DAY,
                "meeting",
                true,
                "“We use it.” 😀",
                null);
    }

    public static Fact contacted() {
        return new Fact.Contacted(DAY, "phone", "Ms Li", "Asked about <refunds> & 'limits'");
    }

    public static Fact drafted() {
        return new Fact.BoundaryDrafted(
                "Card payments in EUR",
                "Refunds",
                List.of(new Constraint(Constraint.Kind.TIME_COMPRESSED, "two weeks less")),
                List.of(new RedLine("Double booking", 10_007L), new RedLine("No report on Monday", null)),
                "Dana",
                DAY.plusMonths(6));
    }

    public static Fact confirmed() {
        Map<String, ReadingState> readings = Map.of(
                "floor.blocked",
                new ReadingState(Dimension.TECHNICAL_FLOOR, Standing.HOLDS, false, List.of()),
                "future.unplanned-gaps",
                new ReadingState(Dimension.FUTURE_ROOM, Standing.STRAINED, true, List.of(3L, 10_042L)));
        return new Fact.Confirmed(
                new Snapshot(
                        1, 1, Verdict.ACCEPTABLE_WITH_CONCESSIONS, new TreeMap<>(readings), Set.of(3L), Set.of(4L, 5L)),
                10_000L,
                4,
                85,
                "Peak load",
                DAY.plusMonths(6));
    }

    public static Fact granted(String reading, Long issue) {
        return new Fact.ConcessionGranted(
                reading,
                issue,
                "退款要手工处理\nuntil release 2",
                "at most 20 a day",
                "Dana",
                DAY.plusDays(20),
                Concession.Disposition.REPAIR,
                10_008L);
    }

    public static Fact livedWith() {
        return new Fact.ConcessionGranted(
                "goal.scope-done", null, "gap", "limit", "", DAY, Concession.Disposition.LIVE_WITH, null);
    }

    public static Fact ended(long concession) {
        return new Fact.ConcessionEnded(concession, "Repaired, says \"Ms Li\"");
    }

    public static Fact withdrawn() {
        return new Fact.Withdrawn("The customer moved the go-live");
    }

    public static Fact refused(GateDecision.Code... codes) {
        return new Fact.Refused(List.of(codes), "sha256:" + "ab".repeat(32), 2, 10_000L);
    }

    public static Fact delivered(Way way, Instant at) {
        return new Fact.Delivered(
                at, "已交付", way, ((Fact.Confirmed) confirmed()).snapshot(), 10_000L, way == Way.GATE ? 12L : null);
    }

    public static Fact broke(long delivery) {
        return new Fact.OutcomeRecorded(
                delivery,
                new OutcomeReport(
                        OutcomeKind.BROKE,
                        true,
                        Dimension.CUSTOMER_EXPECTATION,
                        Misreading.SILENCE,
                        Cooperation.GOES_ON,
                        Reasoning.NO,
                        "“没有回答” was taken for a \"yes\""));
    }

    public static Fact unresolvable(long delivery) {
        return new Fact.OutcomeRecorded(
                delivery, new OutcomeReport(OutcomeKind.UNRESOLVABLE, null, null, null, null, null, ""));
    }

    /** One of each, and each way in which one can be left empty. */
    public static Stream<Fact> everyKind() {
        return Stream.of(
                answered(Question.SYSTEMIC, Reply.NO),
                withoutLink(),
                measured(),
                new Fact.Measured(List.of()),
                consent(ConsentKind.EXPLICIT),
                contacted(),
                granted("future.unplanned-gaps", 3L),
                livedWith(),
                ended(7),
                drafted(),
                confirmed(),
                withdrawn(),
                refused(GateDecision.Code.FINDING_BROKEN, GateDecision.Code.NOT_CONFIRMED),
                delivered(Way.GATE, Instant.parse("2026-05-03T10:00:00.123Z")),
                delivered(Way.MIGRATION, Instant.parse("2026-05-03T10:00:00Z")),
                broke(14),
                unresolvable(14));
    }
}
