package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.AnswerDialog;
import io.acceptability.browser.pages.ConcedeDialog;
import io.acceptability.browser.pages.EndConcessionDialog;
import io.acceptability.browser.pages.PanelDialog;
import io.acceptability.browser.pages.PolicyPage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Everybody can use it: WCAG 2.2 A and AA as far as axe can tell, and the keyboard alone. */
class AccessibilityIT extends BrowserScenario {
    private static final int MOST_TABS = 120;

    @Test
    void everyStateOfThePanelInTheDemoDataIsAccessible() {
        Tab dana = as("dana");
        for (int n = 1; n <= 12; n++) {
            dana.issue("PAY-" + n).panel().unfoldAll();
            assertAccessible("PAY-" + n, dana.page());
        }
    }

    @Test
    void whatIsShownToReadersAndInChineseIsAccessible() {
        Tab carl = as("carl");
        carl.issue("PAY-8").panel().unfoldAll();
        assertAccessible("PAY-8 read only", carl.page());
        Tab lin = as("lin");
        lin.issue("PAY-4").panel().unfoldAll();
        assertAccessible("PAY-4 in Chinese", lin.page());
    }

    @Test
    void everyDialogIsAccessibleEmptyAndWithFaults() {
        String epic = issues().finishedEpic("Dialogs to look at");
        judgement(epic).acceptable();
        Tab dana = as("dana");
        AcceptabilityPanel panel = dana.issue(epic).panel();
        Map<String, Supplier<? extends PanelDialog>> dialogs = new LinkedHashMap<>();
        dialogs.put("answer", () -> panel.answer("plan").link("no link"));
        dialogs.put("consent", panel::consent);
        dialogs.put("contact", panel::contact);
        dialogs.put("metrics", () -> panel.editMetrics().metric(0, "", "AT_LEAST", "many", "", ""));
        dialogs.put("boundary", () -> panel.editBoundary().accepted("").redLine("", "PAY-99999"));
        dialogs.put("confirm", panel::confirm);
        dialogs.put("withdraw", () -> {
            judgement(epic).confirm();
            return dana.issue(epic).panel().withdraw();
        });
        dialogs.forEach((name, opening) -> {
            PanelDialog dialog = opening.get();
            assertAccessible(name, dana.page());
            dialog.saveInVain();
            assertAccessible(name + " with faults", dana.page());
            dialog.cancel();
        });
    }

    @Test
    void theHostsOwnPagesAreAccessible() {
        assertAccessible("login", anonymous().go("/login.jsp").page());
        Tab admin = as("admin");
        assertAccessible("projects", admin.go("/projects").page());
        assertAccessible("issues", admin.go("/issues/").page());
        admin.workflow("Default workflow").transition("Delivered").edit("Acceptance boundary confirmed");
        assertAccessible("the validator's parameters", admin.page());
    }

    @Test
    void whatIsConcededIsAccessible() {
        String epic = epicWithAGap("Conceded to look at");
        Tab dana = as("dana");
        AcceptabilityPanel panel = dana.issue(epic).panel();
        ConcedeDialog concede = panel.concede("goal.scope-done").createFollowOn();
        assertAccessible("concede", dana.page());
        concede.saveInVain();
        assertAccessible("concede with faults", dana.page());
        concede.gap("By hand", "Ten a day")
                .owner("Tess", LocalDate.now().plusDays(20))
                .disposition("LIVE_WITH")
                .followOn("")
                .save();
        assertAccessible("a concession", dana.page());
        EndConcessionDialog end = panel.endConcession("goal.scope-done");
        end.saveInVain();
        assertAccessible("end a concession", dana.page());
    }

    @Test
    void thePolicyAndItsReviewAreAccessible() {
        Tab admin = as("admin");
        PolicyPage policy =
                new PolicyPage(admin.go("/secure/AcceptabilityPolicy.jspa").page());
        assertAccessible("the policy", admin.page());
        policy.set("scopeDonePercent", "101").reviewInVain();
        assertAccessible("the policy with faults", admin.page());
        policy.set("scopeDonePercent", "90").review();
        assertAccessible("what a policy would change", admin.page());
    }

    @Test
    void theHistoryIsAccessible() {
        Tab dana = as("dana");
        for (int n = 1; n <= 12; n++) {
            dana.go("/secure/AcceptabilityLedger.jspa?subject=PAY-" + n);
            assertAccessible("the history of PAY-" + n, dana.page());
        }
    }

    @Test
    void aQuestionIsAnsweredWithTheKeyboardAlone() {
        String epic = issues().finishedEpic("Answered by keyboard");
        judgement(epic).acceptable().answer("plan", "unknown");
        Tab dana = as("dana");
        AcceptabilityPanel panel = dana.issue(epic).panel();
        Page page = dana.page();

        tabTo(page, "[data-acc-focus='row-BUSINESS_GOAL']");
        page.keyboard().press("Enter");
        tabTo(page, "[data-acc-focus='reading-core-flow-1']");
        page.keyboard().press("Enter");
        AnswerDialog dialog = panel.answerDialog();
        assertThat(focused(page, "#acc-answer-yes"))
                .as("the focus starts in the dialog")
                .isTrue();
        page.keyboard().press("ArrowDown");
        tabTo(page, "#acc-note");
        page.keyboard().type("Typed without a mouse.");
        assertFocusStaysInDialog(page);
        tabTo(page, ".acc-dialog button[type=submit]");
        page.keyboard().press("Enter");
        dialog.awaitClosed();

        assertThat(panel.reading("core-flow"))
                .contains("Does the core flow run end to end? No", "Typed without a mouse.");
        assertThat(focused(page, "[data-acc-focus='reading-core-flow-1']"))
                .as("the focus returns")
                .isTrue();
        assertThat(page.locator("[role=status][aria-live=polite]").textContent())
                .as("what a screen reader says")
                .isEqualTo("Answer recorded. Verdict: Unacceptable");
    }

    @Test
    void aDialogIsLeftWithEscapeAndTheFocusReturns() {
        String epic = issues().finishedEpic("Left by Escape");
        Tab dana = as("dana");
        AcceptabilityPanel panel = dana.issue(epic).panel();
        Page page = dana.page();
        tabTo(page, "[data-acc-focus='boundary']");
        page.keyboard().press("Enter");
        page.locator(".acc-dialog").waitFor();
        page.keyboard().press("Escape");
        assertThat(page.locator(".acc-dialog").count()).isZero();
        assertThat(focused(page, "[data-acc-focus='boundary']")).isTrue();
        assertThat(panel.verdict()).isEqualTo("Not judged");
    }

    @Test
    void aReasonLeadsToItsRow() {
        Tab dana = as("dana");
        AcceptabilityPanel panel = dana.issue("PAY-11").panel();
        Page page = dana.page();
        tabTo(page, "[data-acc-reason] [data-acc-show]");
        page.keyboard().press("Enter");
        assertThat(focused(page, "summary[data-acc-focus^='row-']")).isTrue();
        assertThat(panel.root().locator("details[data-acc-row][open]").count()).isPositive();
    }

    /** Presses Tab until the element has the focus, as somebody without a mouse does. */
    private static void tabTo(Page page, String selector) {
        for (int n = 0; n < MOST_TABS; n++) {
            if (focused(page, selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard never got to " + selector);
    }

    private static boolean focused(Page page, String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    private static void assertFocusStaysInDialog(Page page) {
        for (int n = 0; n < 8; n++) {
            page.keyboard().press("Tab");
            assertThat((boolean) page.evaluate("() => document.activeElement.closest('.acc-dialog') !== null"
                            + " || document.activeElement === document.body"))
                    .as("the focus stays in the dialog")
                    .isTrue();
        }
    }
}
