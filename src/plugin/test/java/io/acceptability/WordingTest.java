package io.acceptability;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.domain.IssueRef;
import io.acceptability.domain.ProjectRef;
import io.acceptability.domain.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final long HIDDEN = 1_000;

    private final Wording english = wording(Locale.ENGLISH);
    private final Wording chinese = wording(Locale.SIMPLIFIED_CHINESE);

    private static Wording wording(Locale locale) {
        return new Wording(
                Bundles.of("judgement"),
                locale,
                ZoneId.of("Asia/Shanghai"),
                id -> id < HIDDEN ? Optional.of("PAY-" + id) : Optional.empty(),
                id -> id < HIDDEN ? Optional.of("PAY Payments") : Optional.empty());
    }

    /** A text that is its argument and nothing else. */
    private static Text only(Object argument) {
        return Text.of("acceptability.gate.who.any-of", List.of(argument));
    }

    private static List<IssueRef> issues(long... ids) {
        return LongStream.of(ids).mapToObj(IssueRef::new).toList();
    }

    @Test
    void takesWhatPeopleTypedAsItIs() {
        String typed = "It's {0} {not} a 'pattern', {1,choice,0#no} <b>";
        assertThat(english.word(only(typed))).isEqualTo(typed);
        assertThat(chinese.word(only(typed))).isEqualTo(typed);
        assertThat(english.word(only(Text.of("acceptability.gate.who.role", typed))))
                .contains(typed);
    }

    @Test
    void namesAnIssueByItsKey() {
        assertThat(english.word(only(new IssueRef(7)))).isEqualTo("PAY-7");
    }

    @Test
    void neverNamesAnIssueThatTheReaderCannotSee() {
        assertThat(english.word(only(new IssueRef(HIDDEN)))).isEqualTo("an issue you cannot see");
        assertThat(chinese.word(only(new IssueRef(HIDDEN)))).isEqualTo("一个您无权查看的问题");
    }

    @Test
    void countsTheHiddenIssuesOfAListAtItsEnd() {
        Text text = Text.of("acceptability.next.fix.floor.blocked", 4, issues(HIDDEN, 3, HIDDEN + 1, 5));
        assertThat(english.word(text)).endsWith(": PAY-3, PAY-5 and 2 issues you cannot see");
        assertThat(chinese.word(text)).endsWith("：PAY-3、PAY-5 以及 2 个您无权查看的问题");
    }

    @Test
    void saysOfAListOfHiddenIssuesOnlyHowManyThereAre() {
        Text text = Text.of("acceptability.next.fix.floor.blocked", 2, issues(HIDDEN, HIDDEN + 1));
        assertThat(english.word(text)).endsWith(": 2 issues you cannot see");
        assertThat(chinese.word(text)).endsWith("：2 个您无权查看的问题");
    }

    @Test
    void namesFiveIssuesAndCountsTheRest() {
        long[] eight = LongStream.rangeClosed(1, 8).toArray();
        Text text = Text.of("acceptability.next.fix.floor.blocked", 8, issues(eight));
        assertThat(english.word(text)).endsWith(": PAY-1, PAY-2, PAY-3, PAY-4, PAY-5 and 3 more");
        assertThat(chinese.word(text)).endsWith("：PAY-1、PAY-2、PAY-3、PAY-4、PAY-5 以及 3 个其他问题");
    }

    @Test
    void countsBothTheRestAndTheHidden() {
        Text text = Text.of("acceptability.next.fix.floor.blocked", 8, issues(1, 2, 3, 4, 5, 6, HIDDEN));
        assertThat(english.word(text))
                .endsWith(": PAY-1, PAY-2, PAY-3, PAY-4, PAY-5, 1 more and an issue you cannot see");
    }

    @Test
    void joinsItemsAndClausesInTheReadersWay() {
        List<String> items = List.of("Blocker", "Critical");
        List<Text> clauses = List.of(only("a"), only("b"));
        assertThat(english.word(only(items))).isEqualTo("Blocker, Critical");
        assertThat(chinese.word(only(items))).isEqualTo("Blocker、Critical");
        assertThat(english.word(only(clauses))).isEqualTo("a; b");
        assertThat(chinese.word(only(clauses))).isEqualTo("a；b");
        assertThat(english.word(only(List.of()))).isEqualTo("none");
        assertThat(chinese.word(only(List.of()))).isEqualTo("无");
    }

    @Test
    void writesDaysAsTheReaderDoes() {
        LocalDate day = LocalDate.of(2026, 5, 3);
        assertThat(english.word(only(day))).isEqualTo("3 May 2026");
        assertThat(chinese.word(only(day))).isEqualTo("2026年5月3日");
    }

    @Test
    void tellsAnInstantAsTheDayInTheReadersZone() {
        Instant lateInLondon = Instant.parse("2026-05-02T23:00:00Z");
        assertThat(english.word(only(lateInLondon))).isEqualTo("3 May 2026");
        assertThat(chinese.date(lateInLondon)).isEqualTo("2026年5月3日");
    }

    @Test
    void namesAProjectOnlyToThoseWhoMaySeeIt() {
        assertThat(english.word(only(new ProjectRef(1)))).isEqualTo("PAY Payments");
        assertThat(english.word(only(new ProjectRef(HIDDEN)))).isEqualTo("a project you cannot see");
        assertThat(chinese.word(only(new ProjectRef(HIDDEN)))).isEqualTo("一个您无权查看的项目");
    }

    @Test
    void neverRoundsAMetric() {
        Text text = Text.of(
                "acceptability.metric.AT_LEAST", "Uptime", new BigDecimal("1000.9994"), new BigDecimal("1000.9995"));
        assertThat(english.word(text)).contains("1000.9994").contains("1000.9995");
    }

    @Test
    void choosesSingularAndPlural() {
        assertThat(english.word(Text.of("acceptability.signal.floor.blocked.violated", 1)))
                .startsWith("1 open issue blocks");
        assertThat(english.word(Text.of("acceptability.signal.floor.blocked.violated", 2)))
                .startsWith("2 open issues block");
    }

    @Test
    void showsTheKeyOfATextThatIsMissing() {
        assertThat(english.word(Text.of("acceptability.no-such-text"))).isEqualTo("acceptability.no-such-text");
    }
}
