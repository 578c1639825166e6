package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.ConfirmDialog;
import io.acceptability.browser.pages.IssuePage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way of an epic from nothing judged to delivered, all of it by what a delivery manager sees and clicks. */
class DeliveryIT extends BrowserScenario {
    @Test
    void isRefusedWithEveryReasonThenJudgedInThePanelConfirmedAndDelivered() {
        String epic = issues().finishedEpic("Card payments for the Altona branch");
        Tab dana = as("dana");

        IssuePage page = dana.issue(epic).move("Delivered");
        assertThat(page.status()).isEqualTo("To Do");
        assertThat(page.refusal())
                .satisfiesExactly(
                        floor -> assertThat(floor)
                                .startsWith("Technical floor is Unknown: Nobody has answered whether this state could")
                                .contains("Expected: The technical floor holds; it is never negotiable.")
                                .contains("Who can act: Whoever may edit it.")
                                .contains("Where: Acceptability of " + epic + ", under “Technical floor”."),
                        goal -> assertThat(goal).startsWith("Business goal is Unknown: "),
                        customer -> assertThat(customer)
                                .startsWith("Customer expectation is Unknown: Nothing shows where the customer stands"),
                        future -> assertThat(future).startsWith("Future room is Unknown: "),
                        boundary -> assertThat(boundary)
                                .startsWith(
                                        "No boundary is written yet. Expected: The acceptance boundary is confirmed"));

        page = dana.issue(epic);
        AcceptabilityPanel panel = page.panel();
        int loads = dana.loads();
        assertThat(panel.verdict()).isEqualTo("Not judged");
        assertThat(panel.gate()).isEqualTo("Delivered is closed.");
        assertThat(panel.gateReasons())
                .containsExactly(
                        "Technical floor: Unknown",
                        "Business goal: Unknown",
                        "Customer expectation: Unknown",
                        "Future room: Unknown",
                        "No boundary is written yet");
        assertThat(panel.whyNotConfirmable()).isEqualTo("Confirming needs a written boundary first.");

        answerTheFloor(panel);
        measureTheGoal(panel);
        hearTheCustomer(panel);
        lookAhead(panel);
        assertThat(panel.verdict()).isEqualTo("Acceptable");
        assertThat(panel.nextAct()).startsWith("Write the acceptance boundary");

        writeTheBoundary(panel);
        assertThat(panel.nextAct()).isEqualTo("Confirm the acceptance boundary");
        confirm(panel, epic);
        assertThat(panel.gate()).isEqualTo("Delivered is open.");
        assertThat(panel.nextAct()).startsWith("Deliver: the boundary is confirmed");
        assertThat(panel.history()).matches("Verdict over time: Not judged since .*; Acceptable since .*");
        assertThat(dana.loads()).as("nothing needed the page to load anew").isEqualTo(loads);

        page.move("Delivered");
        assertThat(page.status()).isEqualTo("Delivered");
        assertThat(page.refusal()).isEmpty();
        assertThat(page.panel().confirmationState()).isEqualTo("Confirmed");
    }

    private static void answerTheFloor(AcceptabilityPanel panel) {
        panel.answer("systemic")
                .reply("no")
                .note("Two Saturdays under full load.")
                .save();
        assertThat(panel.reading("systemic"))
                .contains("Could this state trigger a systemic failure? No", "Two Saturdays");
        assertThat(panel.row("TECHNICAL_FLOOR"))
                .startsWith("Unknown Nobody has answered whether anything irreversible");
        panel.answer("irreversible")
                .reply("no")
                .link("https://example.org/way-back")
                .save();
        assertThat(panel.row("TECHNICAL_FLOOR"))
                .isEqualTo("Holds No severe defect is open, nothing irreversible is wrong, nothing blocks it");
    }

    private static void measureTheGoal(AcceptabilityPanel panel) {
        panel.answer("core-flow").reply("yes").save();
        panel.answer("metrics").reply("yes").save();
        panel.editMetrics()
                .metric(0, "Payments a minute", "AT_LEAST", "40", "38", "Saturday rehearsal")
                .metric(1, "Seconds at the till", "AT_MOST", "8", "6.5", "Terminal log")
                .save();
        assertThat(panel.metrics())
                .containsExactly(
                        "Payments a minute at least 40 38 Strained Saturday rehearsal",
                        "Seconds at the till at most 8 6.5 Holds Terminal log");
        assertThat(panel.row("BUSINESS_GOAL"))
                .isEqualTo(
                        "Strained The key metrics are said to carry the business, but Payments a minute is 38, where at"
                                + " least 40 is expected");
        panel.editMetrics()
                .metric(0, "Payments a minute", "AT_LEAST", "40", "44", "Saturday rehearsal")
                .save();
        assertThat(panel.row("BUSINESS_GOAL"))
                .isEqualTo("Holds The core flow runs, everything planned is done, the metrics carry the business");
    }

    private static void hearTheCustomer(AcceptabilityPanel panel) {
        panel.contact().with("Ms Li", "Phone", "She wants to think about it.").save();
        assertThat(panel.silence()).startsWith("Last heard today (");
        assertThat(panel.contacts())
                .singleElement()
                .asString()
                .startsWith("Ms Li · ")
                .contains("Phone", "think about it");

        panel.consent()
                .kind("VAGUE")
                .person("Ms Li", "Hansekontor", "Head of operations", "")
                .channel("Phone")
                .lasting(false)
                .save();
        assertThat(panel.row("CUSTOMER_EXPECTATION")).startsWith("Strained “We’ll think about it” is what Ms Li");
        assertThat(panel.reading("consent")).contains("The judgement has left your hands until you put a boundary");

        var consent = panel.consent().kind("EXPLICIT").channel("Meeting").lasting(true);
        consent.saveInVain();
        assertThat(consent.problem()).isEqualTo("Please correct the marked fields. Nothing was saved.");
        assertThat(consent.fault("person.authority")).startsWith("Say what this person may accept, and until when");
        assertThat(consent.fault("quote")).startsWith("Give their words or a link");
        consent.person("Ms Li", "Hansekontor", "Head of operations", "May accept for the branch until March")
                .quote("We can run the branch with this as it is written.")
                .save();
        assertThat(panel.row("CUSTOMER_EXPECTATION"))
                .startsWith("Holds Explicit consent of Ms Li, Head of operations, Hansekontor on ");
        assertThat(panel.reading("consent"))
                .contains("“We can run the branch".substring(1), "May accept for the branch until March");
    }

    private static void lookAhead(AcceptabilityPanel panel) {
        panel.answer("stepwise").reply("yes").save();
        assertThat(panel.verdict()).isEqualTo("Not judged");
        panel.answer("plan").reply("yes").save();
        assertThat(panel.row("FUTURE_ROOM"))
                .isEqualTo("Holds It can be improved step by step, and there is a plan for every gap");
    }

    private static void writeTheBoundary(AcceptabilityPanel panel) {
        var dialog = panel.editBoundary()
                .accepted("Card payments end to end at all tills.\n40 payments a minute.")
                .outside("Refund report, second currency.")
                .constraint("TIME_COMPRESSED", "Three weeks less since March")
                .redLine("A queue at the tills on a Saturday", "PAY-99999")
                .accountable("Dana Delgado")
                .validUntil(LocalDate.now().plusDays(40));
        dialog.saveInVain();
        assertThat(dialog.redLineFault(0)).isEqualTo("There is no such issue, or you may not see it.");
        dialog.root().locator("[name=issue]").fill("PAY-12");
        dialog.save();
        assertThat(panel.boundary())
                .contains(
                        "Card payments end to end at all tills. 40 payments a minute.",
                        "Refund report, second currency.",
                        "Time compressed: Three weeks less since March",
                        "A queue at the tills on a Saturday PAY-12",
                        "Dana Delgado");
        assertThat(panel.confirmationState()).isEqualTo("Not confirmed");
        assertThat(panel.gateReasons()).containsExactly("Version 1 of the boundary is written, but not confirmed");
    }

    private static void confirm(AcceptabilityPanel panel, String epic) {
        ConfirmDialog dialog = panel.confirm();
        assertThat(dialog.heading()).isEqualTo("Confirm the boundary of " + epic);
        assertThat(dialog.whatIsConfirmed())
                .contains("Card payments end to end at all tills.", "Judgement Acceptable", "Technical floor Holds");
        assertThat(dialog.value("forecast")).as("nobody is led to a forecast").isEmpty();
        assertThat(dialog.evidence()).singleElement().asString().contains("Explicit consent", "Ms Li");
        dialog.saveInVain();
        for (String field : List.of("consent", "forecast", "mainRisk")) {
            assertThat(dialog.fault(field)).as(field).isNotBlank();
        }
        dialog.onTheEvidence()
                .forecast(85)
                .mainRisk("The Christmas trade starts early.")
                .save();
        assertThat(panel.confirmationState()).isEqualTo("Confirmed");
        assertThat(panel.confirmation())
                .contains(
                        "Confirmed by Dana",
                        "85 % that it holds for 30 days",
                        "The Christmas trade starts early.",
                        "Ms Li");
    }
}
