package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.IssuePage;
import org.junit.jupiter.api.Test;

/** A confirmation holds as long as nothing gets worse; what got worse is named, and once it is gone, the confirmation holds again. */
class StalenessIT extends BrowserScenario {
    @Test
    void closesTheGateForANewBlockerAndOpensItOnceThatIsResolved() {
        Issues issues = issues();
        String epic = issues.finishedEpic("Parking garage payments");
        judgement(epic).confirmed();
        Tab dana = as("dana");
        assertThat(dana.issue(epic).panel().gate()).isEqualTo("Delivered is open.");

        String blocker = issues.blockerIn(epic, "The barrier stays closed after payment");
        IssuePage page = dana.issue(epic);
        AcceptabilityPanel panel = page.panel();
        assertThat(panel.verdict()).isEqualTo("Unacceptable");
        assertThat(panel.confirmationState()).isEqualTo("Confirmation stale");
        assertThat(panel.worsening().get(0)).matches("Since Dana .* confirmed on .*, it got worse:");
        assertThat(panel.worsening()).contains("New under “Severe defects”: " + blocker);
        assertThat(panel.gateReasons().get(0)).isEqualTo("Technical floor: Broken");
        assertThat(panel.gateReasons())
                .anySatisfy(reason -> assertThat(reason)
                        .startsWith("The confirmation of ")
                        .endsWith(" is stale: things got worse since, see above"));
        assertThat(panel.drivers("floor.severe-defects")).containsExactly(blocker);
        assertThat(panel.nextAct()).isEqualTo("Resolve " + blocker + ", the only open defect of top severity");

        assertThat(page.move("Delivered").refusal())
                .satisfiesExactly(
                        floor -> assertThat(floor).startsWith("Technical floor is Broken: 1 open defect"),
                        goal -> assertThat(goal).startsWith("Business goal is Strained: 6 of 7 child issues done"),
                        future -> assertThat(future)
                                .startsWith("Future room is Strained: 1 open child issue has neither"),
                        stale -> assertThat(stale)
                                .startsWith("Since the confirmation on ")
                                .contains(blocker));
        Client.Answer refused = issues.tryToMove(epic, "Delivered").expect(400);
        assertThat(refused.json().path("errorMessages")).hasSize(4);

        issues.move(blocker, "Done");
        panel = dana.issue(epic).panel();
        assertThat(panel.confirmationState()).isEqualTo("Confirmed");
        assertThat(panel.worsening()).isEmpty();
        assertThat(dana.issue(epic).move("Delivered").status()).isEqualTo("Delivered");
    }

    @Test
    void staysCurrentWhenThingsImproveOrAreRenamed() {
        Issues issues = issues();
        String epic = issues.finishedEpic("Loyalty points at the till");
        judgement(epic).confirmed();
        client("dana")
                .send("PUT", "/rest/api/2/issue/" + epic, "application/json", "{\"fields\":{\"summary\":\"Points\"}}")
                .expect(204);
        issues.move(issues.child(epic, "Story", "Low", "One more, and done"), "Done");
        assertThat(as("dana").issue(epic).panel().confirmationState()).isEqualTo("Confirmed");
    }

    @Test
    void closesTheGateForAnEditedBoundary() {
        String epic = issues().finishedEpic("Deposits for bottles");
        judgement(epic).confirmed();
        AcceptabilityPanel panel = as("dana").issue(epic).panel();
        panel.editBoundary().accepted("Deposits at half of the tills.").save();
        assertThat(panel.confirmationState()).isEqualTo("Confirmation stale");
        assertThat(panel.worsening()).contains("The boundary was edited: version 1 became version 2");
        assertThat(panel.nextAct()).isEqualTo("Read what changed, and confirm the acceptance boundary again");
    }

    @Test
    void isWithdrawnWithAReasonThatStaysOnRecord() {
        String epic = issues().finishedEpic("Night safe");
        judgement(epic).confirmed();
        Tab dana = as("dana");
        IssuePage page = dana.issue(epic);
        int loads = dana.loads();
        var dialog = page.panel().withdraw();
        assertThat(dialog.heading()).isEqualTo("Withdraw the confirmation of " + epic);
        dialog.saveInVain();
        assertThat(dialog.fault("reason")).isEqualTo("This must not be empty.");
        dialog.reason("Ms Li left the company.").save();

        AcceptabilityPanel panel = page.panel();
        assertThat(dana.loads()).isEqualTo(loads);
        assertThat(panel.confirmationState()).isEqualTo("Confirmation withdrawn");
        assertThat(panel.lost()).matches("Withdrawn by Dana .*: Ms Li left the company\\..*");
        assertThat(panel.gate()).isEqualTo("Delivered is closed.");
        assertThat(panel.offersToWithdraw()).isFalse();
        assertThat(page.move("Delivered").refusal())
                .singleElement()
                .asString()
                .startsWith("The confirmation was withdrawn on ")
                .contains("Ms Li left the company.");
    }

    @Test
    void neverConfirmsOnEvidenceThatIsNone() {
        for (String kind : new String[] {"REFUSED", "VAGUE", "SILENCE", "SIGNATURE_ONLY", "COMPROMISE"}) {
            String epic = issues().finishedEpic("Evidence " + kind);
            judgement(epic).acceptable().consent(kind);
            AcceptabilityPanel panel = as("dana").issue(epic).panel();
            assertThat(panel.offersToConfirm()).as(kind).isFalse();
            assertThat(panel.whyNotConfirmable()).startsWith("Confirming needs an acceptable verdict; it is “");
            assertThat(panel.reading("consent")).as(kind).contains("boundary");
        }
    }
}
