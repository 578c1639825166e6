package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.BoundaryDialog;
import org.junit.jupiter.api.Test;

/** Everything is dark, and can be read, for whoever has Jira's dark theme. */
class DarkIT extends BrowserScenario {
    @Test
    void thePanelAndItsDialogsCanBeReadInTheDark() {
        Tab dana = as("dana").darken();
        for (int n = 1; n <= 12; n++) {
            dana.issue("PAY-" + n).panel().unfoldAll();
            isDark("PAY-" + n, dana);
        }
        String epic = issues().finishedEpic("Judged late in the evening");
        judgement(epic).acceptable();
        AcceptabilityPanel panel = dana.issue(epic).panel();
        BoundaryDialog boundary = panel.editBoundary().accepted("");
        boundary.saveInVain();
        isDark("the boundary with faults", dana);
        boundary.cancel();
        panel.confirm();
        isDark("the confirmation", dana);
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
            "/secure/AcceptabilityCoverage.jspa",
            "/secure/AcceptabilityPeople.jspa",
            "/secure/AcceptabilityReminders.jspa"
        }) {
            admin.go(page);
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
        isDark("the dossier after it was printed", dana);
    }

    private static void isDark(String what, Tab tab) {
        Object background = tab.page()
                .evaluate("() => getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).map(Number)[0] < 64");
        assertThat(background).as("the background of " + what + " is dark").isEqualTo(true);
        assertAccessible(what + " in the dark", tab.page());
    }
}
