package io.acceptability.panel;

import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.Assessed;
import io.acceptability.domain.ConsentKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTemplateTest {
    private static String english(Assessed assessed) {
        return Rendering.of(assessed, Locale.ENGLISH);
    }

    /** What is read on the page: without what waits in dialogs, without tags, blanks as one. */
    private static String shown(Assessed assessed) {
        return Rendering.shown(english(assessed));
    }

    @Test
    void nothingEnteredYetSaysWhatToDoFirst() {
        assertThat(shown(Samples.empty()))
                .contains("Next: judge it for the first time.", "Answer what only people can know Six questions")
                .containsOnlyOnce("Next:")
                .contains("Meanwhile, for the team: Finish PAY-2, the only child issue still open Open PAY-2")
                .contains("Delivered is closed.", "No boundary is written yet")
                .contains("Confirming needs a written boundary first.");
    }

    @Test
    void fourRowsEachHaveAMarkAndAWordAndSayWhy() {
        assertThat(shown(Samples.broken()))
                .contains("× Technical floor Broken 1 open defect of top severity")
                .contains("✓ Business goal Holds The core flow runs")
                .contains("✓ Customer expectation Holds Explicit consent of Ms Li")
                .contains("✓ Future room Holds It can be improved step by step");
    }

    @Test
    void theNextActHasTheButtonThatDoesIt() {
        assertThat(english(Samples.broken())).contains("href=\"/jira/browse/PAY-19\">Open PAY-19</a>");
        assertThat(english(Samples.acceptable()))
                .contains("data-acc-open=\"confirm\" data-acc-focus=\"next\">Confirm boundary</button>");
        assertThat(shown(Samples.confirmed())).contains("Next: Deliver");
    }

    @Test
    void theRowOfTheNextActIsOpenAndNoOther() {
        assertThat(english(Samples.broken()))
                .containsOnlyOnce("data-acc-row=\"TECHNICAL_FLOOR\" data-acc-standing=\"BROKEN\" open>")
                .contains("data-acc-row=\"BUSINESS_GOAL\" data-acc-standing=\"HOLDS\">");
    }

    @Test
    void anAnswerIsShownInPlaceWithItsNoteItsLinkAndWhoGaveIt() {
        assertThat(shown(Samples.acceptable()))
                .contains("Could this state trigger a systemic failure? No Load test of 20 April")
                .contains("Dana Weiss, 3 May 2026 · Evidence Change");
        assertThat(english(Samples.acceptable())).contains("href=\"https://wiki.example/load-test\"");
    }

    @Test
    void fiveDriversAreShownTheRestIsFoldedAndHiddenOnesAreOnlyCounted() {
        String html = english(Samples.crowded());
        assertThat(Rendering.shown(html)).contains("PAY-104", "Show all 30", "and 2 issues you cannot see");
        assertThat(html.split("<details class=\"acc-more\"")[0]).doesNotContain("browse/PAY-105");
        assertThat(html).doesNotContain("PAY-130", "PAY-131");
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsentKind.class,
            names = {"VAGUE", "SILENCE", "SIGNATURE_ONLY", "COMPROMISE", "REFUSED"})
    void whatIsNoConsentIsShownWithItsWarning(ConsentKind kind) {
        assertThat(english(Samples.evidence(kind))).contains("data-acc-consent=\"" + kind + "\"", "acc-warning");
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsentKind.class,
            names = {"EXPLICIT", "IN_USE"})
    void consentThatLastsIsShownWithoutWarning(ConsentKind kind) {
        assertThat(english(Samples.evidence(kind))).doesNotContain("acc-warning");
    }

    @Test
    void theBoundaryReadsAsTheCustomerWouldReadIt() {
        assertThat(shown(Samples.acceptable()))
                .contains("Accepted Card payments end to end for the Hamburg branch, 40 payments a minute.")
                .contains("Outside Refund report, second currency.")
                .contains("Constraints Time compressed: three weeks less since March Resources cut: one tester")
                .contains("Red lines A payment is booked twice PAY-19 The branch has to close because of us")
                .contains("If it breaks Dana Weiss, on call until 30 June")
                .contains("Valid until 31 Dec 2026");
    }

    @Test
    void aStaleConfirmationSaysExactlyWhatGotWorse() {
        assertThat(shown(Samples.stale()))
                .contains("Confirmation stale", "Since Dana Weiss confirmed on 3 May 2026, it got worse:", "PAY-47")
                .contains("Forecast 85 % that it holds for 30 days", "Main risk refunds", "Rests on Ms Li");
    }

    @Test
    void withdrawnAndExpiredAreToldApart() {
        assertThat(shown(Samples.withdrawn()))
                .contains("Confirmation withdrawn", "Withdrawn by Dana Weiss on 3 May 2026: Ms Li left");
        assertThat(shown(Samples.expired())).contains("Confirmation expired", "it was valid until 31 Dec 2026");
    }

    @Test
    void anOpenGateSaysSo() {
        assertThat(shown(Samples.confirmed()))
                .contains("Delivered is open.", "it closes again and says what", "Withdraw")
                .doesNotContain("Confirm boundary");
    }

    @Test
    void whoMayOnlyReadIsToldWhyAndIsOfferedNothing() {
        String html = english(Samples.readOnly());
        assertThat(html)
                .contains("To judge, you need the permission to edit issues in Payments.")
                .doesNotContain("<template", "data-acc-open", "Withdraw<", "Confirm boundary<");
    }

    @Test
    void whoMayJudgeButNotConfirmSeesWhoMay() {
        assertThat(english(Samples.judgeOnly()))
                .contains("You may judge, but others confirm", "project lead", "data-acc-dialog=\"boundary\"")
                .doesNotContain("data-acc-dialog=\"confirm\"");
    }

    @Test
    void theConfirmationDialogShowsWhatIsConfirmedAndBindsItToTheFingerprintShown() {
        Assessed assessed = Samples.acceptable();
        String dialog = english(assessed).split("data-acc-dialog=\"confirm\"")[1];
        assertThat(dialog)
                .contains("name=\"fingerprint\" value=\""
                        + assessed.assessment().snapshot().fingerprint() + "\"")
                .contains(
                        "40 payments a minute",
                        "Technical floor",
                        "<option value=\"1\">Ms Li, Head of operations, Acme")
                .contains("name=\"forecast\" min=\"2\" max=\"98\"", "name=\"mainRisk\"");
    }

    @Test
    void theHistoryIsALineWithItsMeaningInWords() {
        assertThat(english(Samples.broken()))
                .contains(
                        "role=\"img\" aria-label=\"Verdict over time: Not judged since 24 Mar 2026; Unacceptable since ");
    }

    @Test
    void whatCannotBeJudgedSaysSoInsteadOfAPanel() {
        assertThat(Rendering.shown(Rendering.render(Map.of(
                        "failure", new FailureView("Acceptability", "Nothing can be said.", "An entry is broken.")))))
                .isEqualTo("Acceptability Nothing can be said. An entry is broken.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"onmouseover=\"x",
                "'x",
                "javascript:alert(1)",
                "$panel.subject() #set"
            })
    void whateverPeopleTypeStaysText(String typed) {
        String html = english(Samples.typed(typed));
        assertThat(html)
                .contains(Rendering.escaped(typed))
                .doesNotContain("<script", "\"onmouseover", "href=\"javascript");
    }

    static Stream<Assessed> everyState() {
        return Stream.of(
                Samples.empty(),
                Samples.acceptable(),
                Samples.confirmed(),
                Samples.stale(),
                Samples.withdrawn(),
                Samples.expired(),
                Samples.broken(),
                Samples.readOnly(),
                Samples.judgeOnly(),
                Samples.crowded(),
                Samples.told(
                        acceptableEpic()
                                .conceding("expectation.silence")
                                .withOpenChild(47)
                                .conceding("goal.scope-done"),
                        Samples.ALL));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void everyStateIsWholeInBothLanguages(Assessed assessed) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String html = Rendering.of(assessed, locale);
            assertThat(html).doesNotContain("$", "acceptability.", "{0}", "{1}");
            assertThat(count(html, "<details")).isEqualTo(count(html, "</details>"));
            assertThat(count(html, "<template")).isEqualTo(count(html, "</template>"));
            assertThat(count(html, "<div")).isEqualTo(count(html, "</div>"));
        }
    }

    @Test
    void chineseReadsAsChinese() {
        assertThat(Rendering.shown(Rendering.of(Samples.stale(), Locale.SIMPLIFIED_CHINESE)))
                .contains("可接受性 结论： 灰度", "下一步： 完成 PAY-47", "✓ 技术底线 成立", "可被接受边界 第 1 版 确认已失效", "“已交付”未开放。")
                .doesNotContain("Expected", "Holds", "Confirm");
    }

    private static int count(String html, String part) {
        return html.split(part, -1).length - 1;
    }
}
