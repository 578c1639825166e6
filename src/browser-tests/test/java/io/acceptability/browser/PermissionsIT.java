package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Judgement;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.LoginPage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everybody sees what they may see, and is offered what they may do. */
class PermissionsIT extends BrowserScenario {
    @Test
    void offersAJudgeEverythingButTheConfirmation() {
        String epic = issues().finishedEpic("Cash back");
        judgement(epic).acceptable();
        AcceptabilityPanel panel = as("tess").issue(epic).panel();
        assertThat(panel.offersToWrite()).isTrue();
        assertThat(panel.offersToConfirm()).isFalse();
        assertThat(panel.whyNotConfirmable()).isEqualTo("You may judge, but others confirm: see who can act.");
        assertThat(panel.whoCanAct())
                .singleElement()
                .asString()
                .isEqualTo("Can act: the project lead or the project role “Administrators”");
        panel.answer("plan").reply("no").note("The plan has no dates.").save();
        assertThat(panel.reading("plan"))
                .contains("Is there a clear compensation or iteration plan? No", "Tess Tanaka");
    }

    @Test
    void showsTheWholeJudgementToWhoeverMayNotJudge() {
        String epic = issues().finishedEpic("Charity at the till");
        judgement(epic).confirmed();
        AcceptabilityPanel panel = as("carl").issue(epic).panel();
        assertThat(panel.verdict()).isEqualTo("Acceptable");
        assertThat(panel.readOnly())
                .startsWith("You can read this judgement. To judge, you need the permission to edit issues in ");
        assertThat(panel.offersToWrite()).isFalse();
        assertThat(panel.boundary()).contains("Card payments at all tills.");
        assertThat(panel.reading("consent")).contains("We can work with this as it is written.");
        assertThat(panel.confirmation()).contains("80 %");
    }

    @Test
    void countsIssuesThatTheViewerMayNotSeeAndNeverNamesThem() {
        Issues issues = issues();
        String hidden = new Issues(client("lin")).create("SEC", "Bug", Map.of("summary", "Vault leaks keys"));
        String epic = issues.finishedEpic("Wallet on the phone");
        judgement(epic).confirmed();
        new Issues(client("lin")).block(hidden, epic);

        AcceptabilityPanel seen = as("dana").issue(epic).panel();
        assertThat(seen.drivers("floor.blocked")).containsExactly(hidden);

        Tab eve = as("eve");
        AcceptabilityPanel panel = eve.issue(epic).panel();
        assertThat(panel.verdict()).isEqualTo("Unacceptable");
        assertThat(panel.reading("floor.blocked")).contains("1 open issue blocks it", "1 issue you cannot see");
        assertThat(panel.worsening())
                .anySatisfy(
                        change -> assertThat(change).isEqualTo("New under “What blocks it”: an issue you cannot see"));
        assertThat(panel.nextAct()).isEqualTo("Resolve an issue you cannot see, the only open issue that blocks it");
        assertThat(eve.page().content()).doesNotContain(hidden, "Vault leaks keys");
        String rest = client("eve").dossier(epic).toString();
        assertThat(rest).contains("an issue you cannot see").doesNotContain(hidden, "Vault leaks keys");
        String ledger = client("eve")
                .get("/rest/acceptability/1.0/subjects/" + epic + "/ledger")
                .expect(200)
                .text();
        assertThat(ledger).doesNotContain(hidden, "Vault leaks keys");
    }

    @Test
    void namesNoHiddenIssueAnywhereInTheDemoData() {
        Tab eve = as("eve");
        for (int n = 1; n <= 12; n++) {
            eve.issue("PAY-" + n);
            assertThat(eve.page().content()).as("PAY-" + n).doesNotContain("SEC-");
        }
        assertThat(eve.issue("PAY-10").panel().reading("floor.blocked")).contains("1 issue you cannot see");
    }

    @Test
    void hidesIssuesOfALockedProjectAltogether() {
        Tab eve = as("eve");
        assertThat(eve.issue("SEC-1").hasPanel()).isFalse();
        assertThat(eve.page().content()).doesNotContain("Keys of the terminals");
        client("eve").get("/rest/acceptability/1.0/subjects/SEC-1").expect(404);
        client("eve").get("/rest/acceptability/1.0/subjects/SEC-1/panel").expect(404);
    }

    @Test
    void asksAnonymousVisitorsToLogInAndShowsThemNothing() {
        Tab nobody = anonymous();
        assertThat(nobody.issue("PAY-1").hasPanel()).isFalse();
        assertThat(nobody.page().url()).contains("/login.jsp?os_destination=");
        assertThat(nobody.page().content()).doesNotContain("Hamburg branch");
        LoginPage login = new LoginPage(nobody.page());
        login.logIn("dana", "wrong");
        assertThat(login.problem()).isEqualTo("This name and password do not belong together.");
        login.logIn("dana", "dana");
        assertThat(nobody.page().url()).as("where the visitor wanted to go").endsWith("/browse/PAY-1");
    }

    @Test
    void saysSoWhenTheSessionEndsWhileADialogIsOpen() {
        String epic = issues().finishedEpic("Invoice by mail");
        Tab dana = as("dana");
        AcceptabilityPanel panel = dana.issue(epic).panel();
        var dialog = panel.answer("plan").reply("yes").note("Written down on Monday.");
        dana.page().context().clearCookies();
        dialog.saveInVain();
        assertThat(dialog.problem()).startsWith("You are no longer logged in. Log in again in another tab");
        assertThat(dialog.note()).isEqualTo("Written down on Monday.");
        assertThat(judgement(epic).revision()).isZero();
    }

    @Test
    void isNotOnIssuesThatAreNoDeliveries() {
        Issues issues = issues();
        String epic = issues.finishedEpic("Terminal in the café");
        String story = issues.child(epic, "Story", "Medium", "Take tips");
        assertThat(as("dana").issue(story).hasPanel()).isFalse();
        client("dana").get("/rest/acceptability/1.0/subjects/" + story).expect(404);
        issues.move(story, "Delivered");
        assertThat(issues.status(story))
                .as("a story passes the same transition")
                .isEqualTo("Delivered");
    }

    @Test
    void refusesToConfirmForWhoeverMayOnlyJudge() {
        String epic = issues().finishedEpic("Split bills");
        judgement(epic).acceptable();
        Judgement tess = new Judgement(client("tess"), epic);
        tess.send("POST", "confirmation", Map.of(), 403);
        tess.send("POST", "withdrawal", Map.of(), 403);
        tess.answer("plan", "yes");
    }
}
