package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Judgement;
import io.acceptability.browser.host.Sandbox;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.IssuePage;
import io.acceptability.browser.pages.ProjectPage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project's deliveries at a glance, and the judgement of the project itself. In a sandbox of its own. */
class ProjectIT extends BrowserScenario {
    private static final String PAGE = "?selectedItem=io.acceptability.jira:portfolio";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path temp;

    private static Sandbox own;

    @BeforeAll
    static void start() {
        own = Sandbox.start(temp.resolve("home"));
    }

    @AfterAll
    static void stop() {
        own.close();
    }

    @Override
    Sandbox sandbox() {
        return own;
    }

    private static ProjectPage open(Tab tab, String project) {
        return new ProjectPage(tab.go("/projects/" + project + PAGE).page());
    }

    /** A project of dana's without any issue. */
    private void project(String key) {
        client("admin")
                .post("/rest/api/2/project", Map.of("key", key, "name", "Project " + key, "lead", "dana"))
                .expect(201);
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(300);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Test
    void isOpenedFromTheSidebarAndShowsTheWorstFirst() {
        Tab dana = as("dana");
        ProjectPage page = ProjectPage.fromSidebar(dana.go("/projects/PAY").page(), "Acceptability");
        assertThat(page.entry()).isEqualTo("Acceptability");
        assertThat(page.headline())
                .startsWith(
                        "Of 14 deliveries under way, 7 are about to blow up, 1 cannot be judged yet, 2 are undecided,"
                                + " 4 can be accepted.");
        assertThat(page.keys()).hasSize(17).startsWith("PAY-11").endsWith("PAY-17");
        assertThat(page.isAlarming("PAY-11")).isTrue();
        assertThat(page.isAlarming("PAY-7")).isFalse();
        assertThat(page.standings("PAY-11")).containsExactly("BROKEN", "BROKEN", "BROKEN", "BROKEN");
        assertThat(page.row("PAY-3"))
                .contains("About to blow up: Merchant onboarding in one day", "Undecided", "11 days", "Dana Delgado")
                .contains("Speak to Mr Okafor and put the boundary in front of them");
        assertThat(page.row("PAY-8")).contains("Currency choice for foreign cards", "Stale");
        assertThat(page.row("PAY-13")).contains("With concessions", "Current", "4 days left", "Tess Tanaka");
        assertThat(page.row("PAY-14")).contains("Withdrawn", "Settle why the confirmation was withdrawn");
        assertThat(page.row("PAY-9")).contains("nothing entered yet", "never heard");
        assertThat(page.row("PAY-17")).contains("Closed; no delivery is recorded");
        assertThat(page.foot()).startsWith("1–17 of 17 · read ").doesNotContain("cannot see");
        assertThat(page.verdict()).isEqualTo("Unacceptable");
        assertAccessible("the page of a project", dana.page());
    }

    @Test
    void anUnconfirmedDeliveryIsSeenInItsRow() {
        client("dana")
                .post("/rest/api/2/issue/PAY-15/comment", Map.of("body", "Has anybody asked the branches?"))
                .expect(201);
        Tab dana = as("dana");
        ProjectPage page = open(dana, "PAY");
        await(() -> page.readAgain().row("PAY-15").contains("without confirmation"));
        assertThat(page.row("PAY-15")).containsPattern("Delivered on .* without confirmation, by a workflow migration");
        assertThat(page.row("PAY-12")).containsPattern("Delivered on \\d").doesNotContain("without confirmation");
        assertThat(page.headline()).contains("1 reached Delivered without confirmation this quarter.");
        assertThat(page.verdict()).isEqualTo("Unacceptable");
        ReadmePictures.take(dana.page(), page.root(), Pictures.folder().resolve("portfolio.png"));
    }

    @Test
    void filtersAndOrdersInPlaceAndKeepsThemInTheAddress() {
        Tab dana = as("dana");
        ProjectPage page = open(dana, "PAY");
        int loads = dana.loads();
        assertThat(page.filter("verdict", "UNDECIDED").verdicts()).hasSize(4).containsOnly("UNDECIDED");
        assertThat(page.filter("confirmation", "STALE").keys()).containsExactly("PAY-8");
        assertThat(dana.page().evaluate("() => document.activeElement.name"))
                .as("the focus stays where it was")
                .isEqualTo("confirmation");
        assertThat(dana.page().locator("[role=status][aria-live=polite]").textContent())
                .isEqualTo("The list shows 1 delivery.");
        page.filter("silence", "NEVER_HEARD");
        assertThat(page.nothing()).startsWith("No delivery matches").contains("Show all deliveries");
        assertAccessible("a filter that nothing matches", dana.page());
        assertThat(page.wayOn().keys()).hasSize(17);
        page.order("SILENT_LONGEST").filter("silence", "PAST_THRESHOLD");
        assertThat(page.keys()).contains("PAY-3").doesNotContain("PAY-1");
        assertThat(dana.loads()).as("nothing needed the page to load anew").isEqualTo(loads);

        dana.page().reload();
        ProjectPage again = new ProjectPage(dana.page());
        assertThat(again.order()).isEqualTo("SILENT_LONGEST");
        assertThat(again.keys()).isEqualTo(page.keys()).contains("PAY-3").doesNotContain("PAY-1");
    }

    @Test
    void aLongListHasPages() {
        project("LONG");
        Issues issues = issues();
        for (int n = 1; n <= 27; n++) {
            issues.create("LONG", "Epic", Map.of("summary", "Delivery " + n));
        }
        Tab dana = as("dana");
        ProjectPage page = open(dana, "LONG");
        List<String> first = page.keys();
        assertThat(first).hasSize(25);
        assertThat(page.foot()).startsWith("1–25 · ");
        int loads = dana.loads();
        List<String> second = page.next().keys();
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(page.foot()).startsWith("26–27 of 27 · ");
        assertThat(page.hasNext()).isFalse();
        assertThat(page.previous().keys()).isEqualTo(first);
        assertThat(new HashSet<>(first)).hasSize(25);
        assertThat(dana.loads()).isEqualTo(loads);
    }

    @Test
    void aProjectWithoutDeliveriesSaysWhatOneIs() {
        project("BARE");
        Tab dana = as("dana");
        ProjectPage page = open(dana, "BARE");
        assertThat(page.nothing())
                .startsWith("No deliveries yet A delivery is an epic, or whichever issue types the policy names");
        assertAccessible("a project without deliveries", dana.page());
        assertThat(page.way()).endsWith("/secure/AcceptabilityProjectPolicy.jspa?projectKey=BARE");
        assertThat(as("tess")
                        .go("/projects/BARE" + PAGE)
                        .page()
                        .locator("[data-acf-nothing] a")
                        .count())
                .as("who may not set the policy is not led to it")
                .isZero();
    }

    @Test
    void whatHappensInJiraIsSeenWhenItIsReadAgain() {
        project("LIVE");
        String epic = issues().create("LIVE", "Epic", Map.of("summary", "Gets a blocker"));
        issues().move(issues().child(epic, "Story", "Medium", "Done already"), "Done");
        ProjectPage page = open(as("dana"), "LIVE");
        assertThat(page.verdicts()).containsExactly("NOT_JUDGED");
        String blocker = issues().blockerIn(epic, "Breaks it");
        await(() -> page.readAgain().verdicts().contains("UNACCEPTABLE"));
        assertThat(page.row(epic)).contains("Unacceptable", "Resolve " + blocker);
        assertThat(page.isAlarming(epic)).isTrue();
    }

    @Test
    void deliveriesThatTheViewerMayNotSeeAreCountedAndNothingElseOfThem() {
        Tab tess = as("tess");
        ProjectPage page = open(tess, "PAY");
        assertThat(page.headline())
                .startsWith("Of 13 deliveries under way, 6 are about to blow up")
                .endsWith("There is 1 delivery more that you cannot see.");
        assertThat(page.keys()).hasSize(16).doesNotContain("PAY-16");
        assertThat(page.foot()).contains("and 1 delivery you cannot see");
        page.judgement("PAY").unfoldAll();
        assertThat(tess.page().content()).doesNotContain("PAY-16", "New contract with the acquirer");

        Tab eve = as("eve");
        assertThat(eve.page().navigate(sandbox().url() + "/projects/SEC" + PAGE).status())
                .isEqualTo(404);
        client("eve").get("/rest/acceptability/1.0/projects/SEC/portfolio.html").expect(404);
        assertThat(open(eve, "PAY").row("PAY-10")).contains("an issue you cannot see");
        assertThat(eve.page().content()).doesNotContain("SEC-2");
    }

    @Test
    void theProjectIsJudgedAndConfirmedAndOnlyThenItsEpicsAreDelivered() {
        project("BOTH");
        Issues issues = issues();
        String epic = issues.create("BOTH", "Epic", Map.of("summary", "Waits for its project"));
        issues.move(issues.child(epic, "Story", "Medium", "All there is"), "Done");
        judgement(epic).confirmed();
        client("dana")
                .put(
                        "/rest/acceptability/1.0/policy/projects/BOTH",
                        Map.of("revision", 0, "own", Map.of("projectBoundaryRequired", true)))
                .expect(200);
        Tab dana = as("dana");
        IssuePage refused = dana.issue(epic).move("Delivered");
        assertThat(refused.status()).isEqualTo("To Do");
        assertThat(refused.refusal())
                .singleElement()
                .asString()
                .contains("Expected: The project’s acceptance boundary is confirmed too.");

        dana.go("/projects/BOTH" + PAGE + "#judgement");
        ProjectPage page = new ProjectPage(dana.page());
        AcceptabilityPanel panel = page.shownJudgement("BOTH");
        assertThat(panel.verdict()).isEqualTo("Not judged");
        int loads = dana.loads();
        Judgement.GOOD_ANSWERS.forEach(
                (question, reply) -> panel.answer(question).reply(reply).save());
        panel.consent()
                .kind("EXPLICIT")
                .person("Ms Li", "Hansekontor", "Head of operations", "May accept for the branches until March")
                .channel("Meeting")
                .quote("We can work with the whole of it as it is written.")
                .lasting(true)
                .save();
        panel.editBoundary()
                .accepted("All of it, at all tills.")
                .outside("The web shop.")
                .accountable("Dana Delgado")
                .validUntil(LocalDate.now().plusDays(40))
                .save();
        panel.confirm().onTheEvidence().forecast(80).mainRisk("The holidays.").save();
        assertThat(panel.verdict()).isEqualTo("Acceptable");
        assertThat(page.verdict()).as("the folded judgement follows").isEqualTo("Acceptable");
        assertThat(panel.gate()).isNotEqualTo("The project’s boundary is not confirmed.");
        assertThat(dana.loads()).as("nothing needed the page to load anew").isEqualTo(loads);
        assertAccessible("the judgement of a project", dana.page());

        assertThat(dana.issue(epic).move("Delivered").status()).isEqualTo("Delivered");
    }

    @Test
    void theJudgementIsUnfoldedWithTheKeyboardAlone() {
        Tab dana = as("dana");
        ProjectPage page = open(dana, "PAY");
        Page window = dana.page();
        window.locator("[data-acf-judgement]").focus();
        window.keyboard().press("Enter");
        assertThat(page.shownJudgement("PAY").verdict()).isEqualTo("Unacceptable");
        assertThat(window.url()).endsWith("#judgement");
        assertAccessible("an unfolded judgement", window);
        window.keyboard().press("Enter");
        assertThat(window.locator("#judgement").isVisible()).isFalse();
        assertThat(window.url()).doesNotContain("#");
    }

    @Test
    void everythingIsChineseForWhoeverReadsChinese() {
        Tab lin = as("lin");
        ProjectPage page = ProjectPage.fromSidebar(lin.go("/projects/PAY").page(), "可接受性");
        assertThat(page.headline()).startsWith("进行中的 ").contains("项快要炸了");
        assertThat(page.row("PAY-4")).contains("渠道对账与差错处理", "未判断", "未确认", "林晓", "弄清楚并回答");
        assertThat(page.verdict()).isEqualTo("不可接受");
        page.judgement("PAY").unfoldAll();
        assertThat(lin.page().content()).doesNotContainPattern("acceptability\\.[\\w-]+\\.\\w");
        assertAccessible("the page of a project in Chinese", lin.page());
        assertThat(page.filter("verdict", "ACCEPTABLE")
                        .filter("confirmation", "EXPIRED")
                        .nothing())
                .contains("没有符合条件的交付", "显示全部交付");
    }
}
