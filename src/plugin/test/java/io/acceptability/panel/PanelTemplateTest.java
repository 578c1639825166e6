package io.acceptability.panel;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.Assessed;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.Way;
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
    void staleExpiredAndWithdrawnEachSayWhatMakesItCountAgain() {
        assertThat(shown(Samples.stale()))
                .contains("Once this is mended, the confirmation counts again by itself.")
                .contains("The confirmation of 3 May 2026 is stale: things got worse since, see above – mend that");
        assertThat(shown(Samples.expired()))
                .contains("the date alone ends it. Write a boundary with a later day")
                .contains("The confirmation of 3 May 2026 has expired: it was valid until 31 Dec 2026 – give");
        assertThat(shown(Samples.withdrawn()))
                .contains("Settle that first; then confirm the boundary again.")
                .contains("The confirmation was withdrawn on 3 May 2026: the reason stands above – settle it")
                .contains("Next: Settle why the confirmation was withdrawn on 3 May 2026");
    }

    @Test
    void theGateSaysAReasonOnceAndLeadsToWhatIsSaidAbove() {
        String gate =
                english(Samples.stale()).split("<footer class=\"acc-gate\"")[1].split("</footer>")[0];
        assertThat(gate)
                .contains("data-acc-show=\"lost\"", "aria-label=\"Show “Future room”\"")
                .contains("Can act: whoever may edit it", "Can act: the project lead or the project role")
                .doesNotContain("fell from", "PAY-47");
    }

    @Test
    void whatIsStrainedCanBeConcededAsAWholeOrOneIssueOfIt() {
        String html = english(Samples.concedable());
        assertThat(html)
                .contains(
                        "data-acc-open=\"concede-goal.scope-done\"",
                        "aria-label=\"Concede what strains “Scope done”…\"");
        String dialog =
                html.split("data-acc-dialog=\"concede-goal.scope-done\"")[1].split("</template>")[0];
        assertThat(dialog)
                .contains("data-acc-rule=\"goal.scope-done\" data-acc-project=\"PAY\" data-acc-issue=\"PAY-12\"")
                .contains(
                        "<option value=\"\">All of it</option>",
                        "<option value=\"PAY-47\">PAY-47 Receipt in Polish</option>")
                .contains("value=\"REPAIR\"", "value=\"COMPENSATE\"", "value=\"LIVE_WITH\"", "Create it now");
        assertThat(shown(Samples.concedable())).contains("or the customer concedes what strains it");
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsentKind.class,
            names = {"VAGUE", "SILENCE", "SIGNATURE_ONLY", "COMPROMISE"})
    void whatIsNoConsentSaysThatItIsNeverConceded(ConsentKind kind) {
        String html = english(Samples.evidence(kind));
        assertThat(html).contains("can never be conceded").doesNotContain("concede-consent", "customer concedes");
    }

    @Test
    void theFloorAndWhatIsBrokenOrUnknownAreNotOfferedAndSayWhy() {
        assertThat(english(Samples.crowded()))
                .contains("The technical floor is never negotiable")
                .doesNotContain("data-acc-open=\"concede-");
        assertThat(shown(Samples.empty()))
                .contains("What is broken cannot be conceded, only mended.")
                .contains("What nobody knows cannot be conceded: find out first.");
    }

    @Test
    void aConcessionIsReadWhereItCountsAndInTheBoundaryAndCanBeEnded() {
        String html = english(Samples.conceded());
        assertThat(Rendering.shown(html))
                .contains("Business goal Conceded The customer concedes the only gap")
                .contains(
                        "PAY-47 no export yet Limit: by hand dana repairs it by 2 Jun 2026 · Follow-on action: PAY-52")
                .contains("Dana Weiss, 3 May 2026 · End concession…");
        assertThat(html).contains("data-acc-open=\"end-concession:", "data-acc-dialog=\"end-concession\"");
        assertThat(html.split("data-acc-dialog=\"confirm\"")[1]).contains("no export yet", "PAY-52");
    }

    @Test
    void aBrokenPromiseIsMarked() {
        assertThat(shown(Samples.conceded()))
                .contains("Overdue since 30 Apr 2026, 3 days late, and still open")
                .contains("The follow-on action is not there any more: nothing will mend this gap");
    }

    @Test
    void fourHundredChildrenDoNotMakeThePanelLonger() {
        String html = english(Samples.huge());
        assertThat(Rendering.shown(html)).contains("Show the first 50 of 400", "Open 250 of them in the search");
        String panel = html.replaceAll("(?s)<template data-acc-dialog.*</template>", "");
        assertThat(count(panel, "<li><a href=\"/jira/browse/PAY-1")).isEqualTo(50);
        assertThat(panel).contains("href=\"/jira/issues/?jql=key+in+%28PAY-1000%2CPAY-1001%2C");
    }

    @Test
    void saysWhenItWasReadForScriptsAndForPeople() {
        assertThat(english(Samples.acceptable()))
                .contains("<time datetime=\"2026-05-03T12:00:00Z\" data-acc-age=\"Read #\">Read on 3 May 2026</time>")
                .contains("data-acc-age=\"Signals read #\"");
    }

    @Test
    void aProjectIsCalledByItsNameAndHasNoTransition() {
        String html = english(Samples.project());
        assertThat(Rendering.shown(html))
                .contains("The project’s boundary is not confirmed.")
                .doesNotContain("Delivered is");
        assertThat(html).contains("data-acc-subject=\"project:PAY\"", "Withdraw the confirmation of Payments");
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
                Samples.conceded(),
                Samples.concedable(),
                Samples.huge(),
                Samples.project());
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

    @Test
    void aDeliveredEpicSaysSoAndIsWatched() {
        Assessed delivered = Samples.delivered(Way.GATE);
        assertThat(english(delivered)).contains("data-acc-delivery=\"GATE\"", "acc-lost acc-good");
        assertThat(shown(delivered))
                .contains("✓ Delivered on 2 May 2026 The verdict stood at “Acceptable”.")
                .contains("Next: Watch whether it holds: the observation window runs until 1 Jun 2026")
                .contains("It is delivered.")
                .doesNotContain("Next: Deliver");
    }

    @Test
    void anUnconfirmedDeliverySaysCalmlyHowItCameThere() {
        Assessed delivered = Samples.delivered(Way.MIGRATION);
        assertThat(english(delivered)).contains("data-acc-delivery=\"MIGRATION\"", "acc-lost acc-warn");
        assertThat(shown(delivered))
                .contains("! Delivered on 2 May 2026 without confirmation, by a workflow migration");
    }

    @Test
    void anEpicUnderWaySaysNothingOfDelivery() {
        assertThat(english(Samples.confirmed())).doesNotContain("data-acc-delivery");
    }
}
