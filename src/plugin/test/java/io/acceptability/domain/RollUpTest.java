package io.acceptability.domain;

import static io.acceptability.domain.EpicFixture.TODAY;
import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static io.acceptability.domain.Standing.BROKEN;
import static io.acceptability.domain.Standing.HOLDS;
import static io.acceptability.domain.Standing.STRAINED;
import static io.acceptability.domain.Standing.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.Bundles;
import io.acceptability.domain.rules.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A project stands as its deliveries under way do: as the worst of them, signal by signal. */
class RollUpTest {
    private static final Judge OF_PROJECTS = new Judge(Rules.OF_PROJECTS, (rule, failure) -> {
        throw failure;
    });

    /** How a signal of a delivery may stand, from best to worst. */
    private enum Stand {
        FINE(HOLDS, false),
        CARRIED(STRAINED, true),
        OPEN(STRAINED, false),
        UNCLEAR(UNKNOWN, false),
        BAD(BROKEN, false);

        final Standing standing;
        final boolean conceded;

        Stand(Standing standing, boolean conceded) {
            this.standing = standing;
            this.conceded = conceded;
        }

        Reading reading(Rule rule) {
            boolean floor = rule.dimension() == Dimension.TECHNICAL_FLOOR;
            return new Reading(
                    rule.id(),
                    Reading.Source.SIGNAL,
                    rule.dimension(),
                    standing,
                    "",
                    "",
                    Text.of("irrelevant"),
                    List.of(),
                    conceded && !floor);
        }
    }

    private static UnderWay delivery(long id, Stand stand) {
        Map<String, Reading> signals = new HashMap<>();
        Rules.ALL.forEach(rule -> signals.put(rule.id(), stand.reading(rule)));
        return new UnderWay(id, signals);
    }

    private static Inputs project(EpicFixture own, List<UnderWay> underWay) {
        Inputs it = own.inputs();
        return new Inputs(Subject.project(1), it.evidence(), underWay, it.dossier(), it.policy(), it.today());
    }

    private static Assessment assess(UnderWay... underWay) {
        return OF_PROJECTS.assess(project(acceptableEpic(), List.of(underWay)));
    }

    private static Reading signal(Assessment assessment, String rule) {
        return assessment.judgement().reading(rule).orElseThrow();
    }

    private static void says(Reading reading, Standing standing, String observed, String english, String chinese) {
        assertThat(reading.standing()).isEqualTo(standing);
        assertThat(reading.observed()).isEqualTo(observed);
        assertThat(Worded.english(reading.sentence())).isEqualTo(english);
        assertThat(Worded.chinese(reading.sentence())).isEqualTo(chinese);
    }

    @Test
    void itHoldsWhereAllDeliveriesDo() {
        Assessment it = assess(delivery(11, Stand.FINE), delivery(12, Stand.FINE));
        says(
                signal(it, "floor.blocked"),
                HOLDS,
                "0 / 2",
                "“What blocks it” holds in all 2 deliveries under way, as expected",
                "全部 2 项进行中的交付的“阻塞”都成立，符合要求");
        assertThat(it.judgement().verdict()).isEqualTo(Verdict.ACCEPTABLE);
    }

    @Test
    void itIsBrokenWhereOneIsAndNamesThat() {
        Assessment it = assess(delivery(13, Stand.BAD), delivery(12, Stand.UNCLEAR), delivery(11, Stand.OPEN));
        Reading blocked = signal(it, "floor.blocked");
        says(
                blocked,
                BROKEN,
                "1 / 3",
                "“What blocks it” is broken in 1 of 3 deliveries under way, where it may be in none",
                "3 项进行中的交付中有 1 项的“阻塞”被突破，一项都不允许");
        assertThat(blocked.drivers()).containsExactly(13L);
        assertThat(Worded.english(it.nextAct().text()))
                .isEqualTo("Begin with PAY-13, the only delivery that stands in the way of “Severe defects”");
        assertThat(Worded.chinese(it.nextAct().text())).isEqualTo("从 PAY-13 着手，它是唯一妨碍“严重缺陷”的交付");
    }

    @Test
    void itIsUnknownWhereOneIsAndNoneIsBroken() {
        says(
                signal(assess(delivery(11, Stand.UNCLEAR), delivery(12, Stand.OPEN)), "goal.core-flow"),
                UNKNOWN,
                "1 / 2",
                "“Core flow” is unknown in 1 of 2 deliveries under way, where it must be known in all",
                "2 项进行中的交付中有 1 项的“核心流程”未知，每一项都必须清楚");
    }

    @Test
    void aRecordThatCannotBeReadMakesEverySignalUnknown() {
        Assessment it = assess(UnderWay.unreadable(11), delivery(12, Stand.FINE));
        assertThat(it.judgement().readings().filter(reading -> reading.source() == Reading.Source.SIGNAL))
                .hasSameSizeAs(Rules.ALL)
                .allMatch(reading -> reading.standing() == UNKNOWN);
        says(
                signal(it, "goal.core-flow"),
                UNKNOWN,
                "1 / 2",
                "“Core flow” is unknown in 1 of 2 deliveries under way, where it must be known in all: the record of 1"
                        + " delivery cannot be read",
                "2 项进行中的交付中有 1 项的“核心流程”未知，每一项都必须清楚：其中 1 项交付的记录无法读取");
        assertThat(it.gate().open()).isFalse();
    }

    @Test
    void whatDeliveriesConcededIsConcededInTheProjectToo() {
        Reading done = signal(assess(delivery(11, Stand.CARRIED), delivery(12, Stand.FINE)), "goal.scope-done");
        says(
                done,
                STRAINED,
                "1 / 2",
                "“Scope done” is strained in 1 of 2 deliveries under way, where the customer has conceded all of it",
                "2 项进行中的交付中有 1 项的“范围完成度”吃紧，客户对此均已让步");
        assertThat(done.conceded()).isTrue();
    }

    @Test
    void oneThatIsNotConcededLeavesTheProjectOpen() {
        Reading done = signal(assess(delivery(11, Stand.CARRIED), delivery(12, Stand.OPEN)), "goal.scope-done");
        says(
                done,
                STRAINED,
                "2 / 2",
                "“Scope done” is strained in 2 of 2 deliveries under way, where it is expected to be in none",
                "2 项进行中的交付中有 2 项的“范围完成度”吃紧，应为 0 项");
        assertThat(done.conceded()).isFalse();
        assertThat(done.drivers()).containsExactly(11L, 12L);
    }

    @Test
    void theProjectItselfMayConcedeWhatIsStrained() {
        EpicFixture own = acceptableEpic().conceding("goal.scope-done");
        Assessment it = OF_PROJECTS.assess(project(own, List.of(delivery(12, Stand.OPEN))));
        assertThat(signal(it, "goal.scope-done").conceded()).isTrue();
    }

    @Test
    void withoutDeliveriesUnderWayThereIsNothingToJudgeFrom() {
        Assessment it = assess();
        says(
                signal(it, "floor.severe-defects"),
                HOLDS,
                "0 / 0",
                "No delivery is under way, so nothing can stand against “Severe defects”",
                "没有进行中的交付，因此“严重缺陷”也无从不成立");
        says(
                signal(it, "goal.scope-done"),
                STRAINED,
                "0 / 0",
                "No delivery is under way, so there is nothing to judge from; all of some are expected to be done",
                "没有进行中的交付，因此无从判断；应当有交付，并且全部完成");
        assertThat(it.judgement().verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void itsOwnSilenceCountsAlthoughItsDeliveriesWereHeard() {
        EpicFixture own = acceptableEpic().on(TODAY.plusDays(9));
        Reading silence =
                signal(OF_PROJECTS.assess(project(own, List.of(delivery(11, Stand.FINE)))), "expectation.silence");
        says(silence, STRAINED, "9", "No contact for 9 days, where fewer than 7 are expected", "已有 9 天没有沟通，应少于 7 天");
    }

    @Test
    void silenceOfBothIsToldOfBoth() {
        EpicFixture own = acceptableEpic().on(TODAY.plusDays(9));
        Reading silence =
                signal(OF_PROJECTS.assess(project(own, List.of(delivery(11, Stand.OPEN)))), "expectation.silence");
        says(
                silence,
                STRAINED,
                "1 / 1",
                "“Silence clock” is strained in 1 of 1 delivery under way, where it is expected to be in none; of the"
                        + " project itself: No contact for 9 days, where fewer than 7 are expected",
                "1 项进行中的交付中有 1 项的“沉默时钟”吃紧，应为 0 项；就项目自身而言：已有 9 天没有沟通，应少于 7 天");
        assertThat(silence.drivers()).containsExactly(11L);
    }

    @Test
    void itsOwnRedLineBreaksIt() {
        EpicFixture own = acceptableEpic().naming(IssueFixture.story(7).open()).withRedLines(7L);
        Assessment it = OF_PROJECTS.assess(project(own, List.of(delivery(11, Stand.FINE))));
        assertThat(signal(it, "expectation.red-lines").standing()).isEqualTo(BROKEN);
        assertThat(Worded.english(it.nextAct().text()))
                .isEqualTo("Resolve PAY-7, the only open issue that stands for a red line");
    }

    @Test
    void aConfirmationOfTheProjectIsStaleOnceAnotherDeliveryIsLate() {
        Assessment then = assess(delivery(11, Stand.CARRIED), delivery(12, Stand.FINE));
        Inputs later = project(
                acceptableEpic().confirmed(then.snapshot()),
                List.of(delivery(11, Stand.CARRIED), delivery(12, Stand.CARRIED)));
        ConfirmationStatus status = OF_PROJECTS.assess(later).confirmation();
        assertThat(status.state()).isEqualTo(ConfirmationStatus.State.STALE);
        assertThat(status.changes().stream().map(change -> Worded.english(change.text())))
                .anyMatch(text -> text.contains("Overdue promises") && text.contains("PAY-12"));
    }

    @Provide
    Arbitrary<List<UnderWay>> deliveries() {
        Arbitrary<Stand> stand = Arbitraries.of(Stand.values());
        Arbitrary<Map<String, Reading>> signals = stand.list()
                .ofSize(Rules.ALL.size())
                .map(stands -> {
                    Map<String, Reading> readings = new HashMap<>();
                    for (int i = 0; i < stands.size(); i++) {
                        readings.put(Rules.ALL.get(i).id(), stands.get(i).reading(Rules.ALL.get(i)));
                    }
                    return readings;
                });
        return Combinators.combine(
                        signals.list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.integers().between(0, 9))
                .as((all, unreadable) -> {
                    List<UnderWay> deliveries = new ArrayList<>();
                    for (int i = 0; i < all.size(); i++) {
                        deliveries.add(i == unreadable ? UnderWay.unreadable(i) : new UnderWay(i, all.get(i)));
                    }
                    return deliveries;
                });
    }

    private static Stand stand(Reading reading) {
        return Arrays.stream(Stand.values())
                .filter(stand -> stand.standing == reading.standing() && stand.conceded == reading.conceded())
                .findFirst()
                .orElseThrow();
    }

    @Property
    void aWorseDeliveryNeverGivesABetterProject(
            @ForAll("deliveries") List<UnderWay> before,
            @ForAll @IntRange(max = 5) int which,
            @ForAll @IntRange(max = 12) int signal,
            @ForAll @IntRange(min = 1, max = 4) int steps) {
        Rule rule = Rules.ALL.get(signal);
        UnderWay one = before.get(which % before.size());
        if (one.signals().isEmpty()) {
            return;
        }
        Map<String, Reading> signals = new HashMap<>(one.signals());
        int now = stand(signals.get(rule.id())).ordinal();
        signals.put(rule.id(), Stand.values()[Math.min(4, now + steps)].reading(rule));
        List<UnderWay> after = new ArrayList<>(before);
        after.set(which % before.size(), new UnderWay(one.issue(), signals));
        Assessment then = OF_PROJECTS.assess(project(acceptableEpic(), before));
        Assessment later = OF_PROJECTS.assess(project(acceptableEpic(), after));
        assertThat(then.judgement().verdict().isWorseThan(later.judgement().verdict()))
                .isFalse();
        assertThat(stand(signal(later, rule.id()))).isGreaterThanOrEqualTo(stand(signal(then, rule.id())));
    }

    @Property
    void eachSignalIsTheWorstOfItsDeliveriesAndNamesThem(@ForAll("deliveries") List<UnderWay> deliveries) {
        Assessment it = OF_PROJECTS.assess(project(acceptableEpic(), deliveries));
        for (Rule rule : Rules.ALL) {
            Reading reading = signal(it, rule.id());
            List<Standing> parts = deliveries.stream()
                    .map(delivery ->
                            delivery.signal(rule.id()).map(Reading::standing).orElse(UNKNOWN))
                    .toList();
            Standing worst = Standing.worst(parts);
            assertThat(reading.standing()).isEqualTo(worst);
            Set<Long> so = new HashSet<>();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i) == worst && worst != HOLDS) {
                    so.add(deliveries.get(i).issue());
                }
            }
            assertThat(reading.drivers()).containsExactlyInAnyOrderElementsOf(so);
        }
    }

    @Property
    void theOrderOfDeliveriesNeverMatters(@ForAll("deliveries") List<UnderWay> deliveries, @ForAll Random random) {
        List<UnderWay> shuffled = new ArrayList<>(deliveries);
        Collections.shuffle(shuffled, random);
        Assessment one = OF_PROJECTS.assess(project(acceptableEpic(), deliveries));
        Assessment other = OF_PROJECTS.assess(project(acceptableEpic(), shuffled));
        assertThat(other.judgement()).isEqualTo(one.judgement());
        assertThat(other.nextAct()).isEqualTo(one.nextAct());
        assertThat(other.snapshot().fingerprint()).isEqualTo(one.snapshot().fingerprint());
    }

    @Property
    void whatIsConfirmedStaysCurrentWhileDeliveriesGetBetter(
            @ForAll("deliveries") List<UnderWay> before, @ForAll @IntRange(max = 5) int which) {
        Assessment then = OF_PROJECTS.assess(project(acceptableEpic(), before));
        List<UnderWay> after = new ArrayList<>(before);
        after.set(
                which % before.size(),
                delivery(before.get(which % before.size()).issue(), Stand.FINE));
        // Whatever the verdict was: nothing that got better is told as worse.
        Inputs later = project(acceptableEpic().confirmed(then.snapshot()), after);
        assertThat(Difference.worsening(
                        then.snapshot(), later, OF_PROJECTS.assess(later).judgement()))
                .allMatch(change -> stoodWorse(then, change));
    }

    /** A better worst standing has other drivers, and those were there before, only hidden behind worse ones. */
    private static boolean stoodWorse(Assessment then, Change change) {
        return change.code() == Change.Code.NEW_GAP
                && !then.judgement().verdict().isAcceptable();
    }

    @Test
    void bothBundlesHoldExactlyWhatARollUpCanSay() {
        Set<String> used = new TreeSet<>(Set.of("acceptability.rollup.unreadable", "acceptability.rollup.next.record"));
        List<Assessment> all = List.of(
                assess(),
                assess(delivery(1, Stand.FINE)),
                assess(delivery(1, Stand.CARRIED)),
                assess(delivery(1, Stand.OPEN)),
                assess(delivery(1, Stand.OPEN), delivery(2, Stand.OPEN)),
                assess(delivery(1, Stand.UNCLEAR)),
                assess(delivery(1, Stand.BAD)),
                assess(UnderWay.unreadable(1)),
                OF_PROJECTS.assess(project(acceptableEpic().on(TODAY.plusDays(9)), List.of(delivery(1, Stand.OPEN)))));
        all.forEach(it -> {
            it.judgement().readings().forEach(reading -> collect(reading.sentence(), used));
            collect(it.nextAct().text(), used);
        });
        used.removeIf(key -> !key.startsWith("acceptability.rollup."));
        Bundles project = Bundles.of("project");
        assertThat(project.in(Locale.ENGLISH).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(project.in(Locale.SIMPLIFIED_CHINESE).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private static void collect(Object argument, Set<String> keys) {
        if (argument instanceof Text text) {
            keys.add(text.key());
            text.arguments().forEach(it -> collect(it, keys));
        }
    }
}
