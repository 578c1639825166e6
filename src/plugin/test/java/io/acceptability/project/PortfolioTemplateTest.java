package io.acceptability.project;

import static io.acceptability.project.Deliveries.aboutToBlowUp;
import static io.acceptability.project.Deliveries.confirmed;
import static io.acceptability.project.Deliveries.delivered;
import static io.acceptability.project.Deliveries.on3May;
import static io.acceptability.project.Deliveries.page;
import static io.acceptability.project.Deliveries.untouched;
import static io.acceptability.project.Deliveries.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.Bundles;
import io.acceptability.IssueName;
import io.acceptability.PortfolioPage;
import io.acceptability.PortfolioSummary;
import io.acceptability.Wording;
import io.acceptability.domain.ConfirmationStatus.State;
import io.acceptability.domain.Outlook;
import io.acceptability.domain.Way;
import io.acceptability.panel.Rendering;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reader of a project's page reads. */
class PortfolioTemplateTest {
    private static final Bundles TEXTS = Bundles.all();

    private static Words words(Locale locale) {
        return new Words(new Wording(
                TEXTS,
                locale,
                ZoneOffset.UTC,
                id -> Deliveries.names().of(id).map(IssueName::key),
                id -> Optional.empty()));
    }

    private static String html(PortfolioPage page, String query, String policy, Locale locale) {
        ListView list = new Lists(words(locale), Deliveries.MORNING, "/jira", policy)
                .of(page, Asked.of(AskedTest.query(query)));
        return Rendering.render("/templates/project/deliveries.vm", Map.of("list", list));
    }

    private static String html(PortfolioPage page) {
        return html(page, "", null, Locale.ENGLISH);
    }

    private static String shown(PortfolioPage page) {
        return Rendering.shown(html(page));
    }

    private static String headline(Locale locale, PortfolioSummary summary) {
        return Rendering.shown(Rendering.render(
                "/templates/project/headline.vm", Map.of("headline", new Headlines(words(locale)).of(summary))));
    }

    private static PortfolioSummary summary(
            int bad, int open, int grey, int good, int delivered, int unconfirmed, int hidden) {
        Map<Outlook, Integer> counts = Map.of(
                Outlook.ABOUT_TO_BLOW_UP,
                bad,
                Outlook.NOT_JUDGED,
                open,
                Outlook.UNDECIDED,
                grey,
                Outlook.ACCEPTABLE,
                good);
        return new PortfolioSummary(
                Deliveries.PAY, bad + open + grey + good, counts, delivered, unconfirmed, hidden, null);
    }

    @Test
    void aRowSaysHowEachDimensionStandsTheVerdictAndWhatToDoNext() {
        assertThat(shown(page(aboutToBlowUp())))
                .contains("PAY-7 About to blow up: Ledger export to the auditor")
                .contains("× Technical floor: Broken ✓ Business goal: Holds")
                .contains("Unacceptable judged yesterday None 2 days Tess Ito")
                .contains("Resolve PAY-9 , the only open defect of top severity");
    }

    @Test
    void theIssuesOfTheNextActLeadThere() {
        assertThat(html(page(aboutToBlowUp())))
                .contains("<b>Resolve </b><b><a href=\"/jira/browse/PAY-9\">PAY-9</a></b><b>, the only open defect");
    }

    @Test
    void aKeyThatPeopleTypedIntoItLeadsNowhere() {
        assertThat(html(page(withdrawn("Settle SEC-3 first"))))
                .contains("<span class=\"acf-nowrap\">SEC-3</span> first")
                .doesNotContain("browse/SEC-3");
    }

    @Test
    void whatIsNotThereIsSaidAndNotLeftBlank() {
        assertThat(shown(page(untouched())))
                .contains("Not judged nothing entered yet None – never heard – nobody Deliver")
                .doesNotContain("About to blow up");
    }

    @Test
    void whatPeopleTypedIsEscaped() {
        assertThat(html(page(untouched())))
                .contains("&lt;b&gt;渠道对账&lt;/b&gt; &amp; co")
                .doesNotContain("<b>渠道对账");
    }

    @Test
    void aConfirmationSaysForHowLongItCounts() {
        assertThat(shown(page(confirmed(State.CURRENT, LocalDate.of(2026, 6, 30)))))
                .contains("Current until 30 Jun 2026");
        assertThat(shown(page(confirmed(State.CURRENT, LocalDate.of(2026, 5, 16)))))
                .contains("Current 4 days left");
        assertThat(shown(page(confirmed(State.CURRENT, LocalDate.of(2026, 5, 13)))))
                .contains("Current 1 day left");
        assertThat(shown(page(confirmed(State.CURRENT, LocalDate.of(2026, 5, 12)))))
                .contains("Current ends today");
        assertThat(shown(page(confirmed(State.EXPIRED, LocalDate.of(2026, 5, 9)))))
                .contains("Expired ended on 9 May 2026");
        assertThat(html(page(confirmed(State.CURRENT, LocalDate.of(2026, 5, 19)))))
                .contains("acf-soon");
        assertThat(html(page(confirmed(State.CURRENT, LocalDate.of(2026, 5, 20)))))
                .doesNotContain("acf-soon");
    }

    @Test
    void anUnconfirmedDeliveryIsSaidInItsRowEvenWhereItIsUnderWayAgain() {
        assertThat(shown(page(delivered(false, on3May(false, Way.MIGRATION)))))
                .contains("Delivered or closed PAY-18")
                .contains("Instant refunds Delivered on 3 May 2026 without confirmation, by a workflow migration");
        assertThat(shown(page(delivered(true, on3May(false, Way.TRANSITION)))))
                .contains("Delivered on 3 May 2026 without confirmation, by a transition past the gate")
                .doesNotContain("Delivered or closed");
        assertThat(shown(page(delivered(false, on3May(false, Way.FOUND)))))
                .contains("Found delivered on 3 May 2026, without confirmation");
    }

    @Test
    void whatIsDoneWithStandsBelowAndAsksForNothing() {
        assertThat(shown(page(aboutToBlowUp(), delivered(false, on3May(true, Way.GATE)))))
                .contains("PAY-7")
                .contains("Delivered or closed PAY-18 Instant refunds Delivered on 3 May 2026")
                .contains("With concessions judged 2 days ago None today Dana Weiss – nothing")
                .doesNotContain("Deliver:");
        assertThat(shown(page(delivered(false, null)))).contains("Closed; no delivery is recorded");
    }

    @Test
    void theFootSaysWhichPartThisIsHowOldAndWhatIsHidden() {
        assertThat(shown(page(0, true, 2, aboutToBlowUp())))
                .contains("1–1 of 1 · read 2 minutes ago · and 2 deliveries you cannot see")
                .doesNotContain("Previous", "Next Next");
        assertThat(shown(page(25, false, null, aboutToBlowUp())))
                .contains("26–26 · read 2 minutes ago")
                .doesNotContain("cannot see");
    }

    @Test
    void pagesKeepFilterAndOrder() {
        String html = html(
                page(25, false, null, aboutToBlowUp()),
                "order=EXPIRING&verdict=UNDECIDED&start=25",
                null,
                Locale.ENGLISH);
        String base =
                "href=\"/jira/projects/PAY?selectedItem=io.acceptability.jira:portfolio&amp;order=EXPIRING&amp;verdict=UNDECIDED";
        assertThat(html)
                .contains("rel=\"prev\" " + base + "\"")
                .contains("rel=\"next\" " + base + "&amp;start=50\"")
                .contains("<option value=\"UNDECIDED\" selected>Undecided</option>")
                .contains("name=\"order\" value=\"EXPIRING\"");
    }

    @Test
    void anEmptyProjectSaysWhatADeliveryIsAndWhereThatIsSetIfTheReaderMay() {
        assertThat(html(page(), "", "/jira/policy", Locale.ENGLISH))
                .contains("A delivery is an epic, or whichever issue types the policy names")
                .contains("<a class=\"aui-button\" href=\"/jira/policy\">Open the policy of this project</a>")
                .doesNotContain("acf-tools");
        assertThat(html(page())).contains("No deliveries yet").doesNotContain("Open the policy");
    }

    @Test
    void nothingBehindAFilterHasAWayBack() {
        assertThat(html(page(0, true, null), "verdict=UNDECIDED&order=EXPIRING", null, Locale.ENGLISH))
                .contains("No delivery matches")
                .contains("portfolio&amp;order=EXPIRING\" data-acf-go>Show all deliveries</a>")
                .contains("acf-tools");
    }

    @Test
    void aPageBeyondTheEndAndAProjectWhoseDeliveriesAreHiddenSaySo() {
        assertThat(Rendering.shown(html(page(50, true, 0), "start=50", null, Locale.ENGLISH)))
                .contains("There are no more deliveries", "Go to the first page");
        assertThat(shown(page(0, true, 3)))
                .contains("This project has 3 deliveries, and you may see none of them.")
                .doesNotContain("No deliveries yet");
    }

    @Test
    void theHeadlineSaysFirstWhatIsAboutToBlowUpEvenIfThatIsNothing() {
        assertThat(headline(Locale.ENGLISH, summary(3, 7, 0, 13, 4, 2, 0)))
                .isEqualTo(
                        "Of 23 deliveries under way, 3 are about to blow up , 7 cannot be judged yet, 13 can be accepted."
                                + " 2 reached Delivered without confirmation this quarter.");
        assertThat(headline(Locale.ENGLISH, summary(0, 0, 1, 0, 0, 0, 1)))
                .isEqualTo("Of 1 delivery under way, none is about to blow up , 1 is undecided."
                        + " There is 1 delivery more that you cannot see.");
        assertThat(headline(Locale.ENGLISH, summary(0, 0, 0, 0, 2, 0, 0)))
                .isEqualTo("No delivery is under way. 2 are delivered or closed.");
        assertThat(headline(Locale.ENGLISH, summary(0, 0, 0, 0, 0, 0, 0))).isEmpty();
    }

    @Test
    void everythingIsSaidInChineseToo() {
        assertThat(headline(Locale.SIMPLIFIED_CHINESE, summary(3, 7, 0, 13, 4, 2, 0)))
                .isEqualTo("进行中的 23 项交付中， 3 项快要炸了 ，7 项还无法判断，13 项可以接受。 本季度有 2 项未经确认就到了“已交付”。");
        assertThat(Rendering.shown(html(page(aboutToBlowUp()), "", null, Locale.SIMPLIFIED_CHINESE)))
                .contains("快要炸了： Ledger export")
                .contains("× 技术底线：突破")
                .contains("不可接受 昨天判断 未确认 2 天前 Tess Ito")
                .contains("第 1–1 项，共 1 项 · 2 分钟前读取");
    }
}
