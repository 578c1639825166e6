package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.acceptability.browser.host.Recorded;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.PanelDialog;
import org.junit.jupiter.api.Test;

/** Everything is dark, and can be read, for whoever has Jira's dark theme. */
class DarkIT extends BrowserScenario {
    @Test
    void thePanelCanBeReadInTheDark() {
        Tab dana = as("dana").darken();
        for (int n = 1; n <= 12; n++) {
            dana.issue("PAY-" + n).panel().unfoldAll();
            isDark("PAY-" + n, dana);
        }
    }

    @Test
    void everyDialogCanBeReadInTheDark() {
        String epic = epicWithAGap("Judged late in the evening");
        Tab dana = as("dana").darken();
        AcceptabilityPanel panel = dana.issue(epic).panel();
        isDark("an answer", panel.answer("plan").link("no link"), dana);
        isDark("evidence of consent", panel.consent(), dana);
        isDark("a contact", panel.contact(), dana);
        isDark("key metrics", panel.editMetrics().metric(0, "", "AT_LEAST", "many", "", ""), dana);
        isDark("the boundary", panel.editBoundary().accepted(""), dana);
        isDark("a concession", panel.concede("goal.scope-done").createFollowOn(), dana);
        judgement(epic).concede("goal.scope-done");
        panel = dana.issue(epic).panel();
        isDark("the end of a concession", panel.endConcession("goal.scope-done"), dana);
        isDark("the confirmation", panel.confirm(), dana);
        judgement(epic).confirm();
        isDark("a withdrawal", dana.issue(epic).panel().withdraw(), dana);
        issues().move(epic, "Delivered");
        new Recorded(client("dana"), epic).deliveries(1);
        dana.issue(epic).panel().sayHowItWent();
        isDark("how it went", dana);
    }

    @Test
    void thePagesCanBeReadInTheDark() {
        Tab admin = as("admin").darken();
        for (String page : new String[] {
            "/projects/PAY?selectedItem=io.acceptability.jira:portfolio",
            "/secure/AcceptabilityRecord.jspa?project=PAY",
            "/secure/AcceptabilityRecord.jspa?everywhere=true",
            "/secure/AcceptabilityDossier.jspa?subject=PAY-8",
            "/secure/AcceptabilityLedger.jspa?subject=PAY-8",
            "/secure/AcceptabilityPolicy.jspa",
            "/secure/AcceptabilityProjectPolicy.jspa?projectKey=PAY",
            "/secure/AcceptabilityCoverage.jspa",
            "/secure/AcceptabilityPeople.jspa",
            "/secure/AcceptabilityReminders.jspa"
        }) {
            admin.go(page);
            // What is still being fetched is half transparent.
            admin.page().waitForFunction("() => !document.querySelector('[aria-busy=true]')");
            isDark(page, admin);
        }
    }

    @Test
    void whatIsPrintedIsLight() {
        Tab dana = as("dana").darken();
        dana.go("/secure/AcceptabilityDossier.jspa?subject=PAY-8");
        isDark("the dossier", dana);
        Page page = dana.page();
        page.evaluate("() => window.addEventListener('beforeprint', () => window.printed ="
                + " getComputedStyle(document.querySelector('.acd-sheet')).backgroundColor)");
        page.pdf();
        assertThat(page.evaluate("() => window.printed")).isEqualTo("rgb(255, 255, 255)");
        assertThat(page.locator("html").getAttribute("data-color-mode"))
                .as("the theme after it was printed")
                .isEqualTo("dark");
    }

    /** As it opens, and once it was refused. */
    private static void isDark(String what, PanelDialog dialog, Tab tab) {
        isDark(what, tab);
        dialog.saveInVain();
        isDark(what + ", with faults", tab);
        dialog.cancel();
    }

    private static void isDark(String what, Tab tab) {
        Object background = tab.page()
                .evaluate("() => getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).map(Number)[0] < 64");
        assertThat(background).as("the background of " + what + " is dark").isEqualTo(true);
        assertAccessible(what + " in the dark", tab.page());
    }
}
