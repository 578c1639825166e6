package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.browser.host.Recorded;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.OutcomeDialog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** After a delivery: what reality answers, and how people say it went. */
class OutcomeIT extends BrowserScenario {
    @Test
    void theReasoningIsAskedBeforeTheResultAndBothAreRecorded() {
        String epic = delivered("Card payments for the Bergedorf branch");
        Tab dana = as("dana");
        AcceptabilityPanel panel = dana.issue(epic).panel();
        assertThat(panel.observation()).isEqualTo("RUNNING");
        assertThat(panel.after()).contains("Observation until ", " days to go", "Nothing speaks against it");

        OutcomeDialog dialog = panel.sayHowItWent();
        assertThat(dialog.known())
                .contains("Confirmed by Dana Delgado", "80 % that it holds", "A rush before the holidays.");
        assertThat(dialog.fields()).containsExactly("soundReasoning");
        dialog.goOn();
        assertThat(dialog.fault("soundReasoning")).startsWith("Say this first");
        assertThat(dialog.facts()).as("no result before the reasoning").isEmpty();
        assertAccessible("the reasoning with its fault", dana.page());
        dialog.reasoning("NO").goOn();
        assertThat(dialog.facts()).contains("What the facts say", "The facts speak for: Held");
        assertThat(dialog.fields()).containsExactly("outcome", "cooperation", "note");
        dialog.outcome("BROKE");
        assertThat(dialog.fields())
                .containsExactly("outcome", "insideBoundary", "dimension", "misreading", "cooperation", "note");
        dialog.inside(false);
        assertThat(dialog.fields()).as("new demand was not misread").doesNotContain("misreading");
        dialog.inside(true);
        dialog.saveInVain();
        assertThat(dialog.problems())
                .containsExactly(
                        "“Broke” needs the dimension that failed.",
                        "“Broke” needs to say whether the cooperation goes on.");
        assertAccessible("the result with its faults", dana.page());
        dialog.failed("CUSTOMER_EXPECTATION")
                .misread("SILENCE")
                .cooperation("STRAINED")
                .lesson("Ask her before the holidays.")
                .save();
        assertThat(panel.outcome()).isEqualTo("Broke");
        assertThat(panel.after())
                .contains(
                        "Inside the boundary · Customer expectation failed · Silence taken for consent"
                                + " · The cooperation goes on, strained · The reasoning was not sound",
                        "Ask her before the holidays.");
        assertAccessible("the panel after the delivery", dana.page());

        panel.sayHowItWent()
                .reasoning("YES")
                .goOn()
                .outcome("HELD")
                .cooperation("GOES_ON")
                .save();
        assertThat(panel.outcome()).isEqualTo("Held");
        assertThat(panel.earlierOutcomes())
                .as("both stay")
                .singleElement()
                .asString()
                .startsWith("Broke Inside the boundary");
        assertThat(client("dana").dossier(epic).path("outcomes")).hasSize(2);
    }

    @Test
    void factsThatComeLaterSpeakAgainstItAndAskAgain() {
        String epic = delivered("Night settlement for Harburg");
        judgement(epic).send("POST", "outcome", Map.of("outcome", "HELD", "cooperation", "GOES_ON", "note", ""), 201);
        String blocker = issues().blockerIn(epic, "Payments are booked twice");
        AcceptabilityPanel panel = as("dana").issue(epic).panel();
        assertThat(panel.observation()).isEqualTo("CONTRADICTED");
        assertThat(panel.after())
                .contains("Facts that came later speak against the recorded outcome.", blocker + " Payments are booked")
                .contains("The facts speak for: Broke");
    }

    @Test
    void whoMayNotJudgeReadsIt() {
        String epic = delivered("Receipts for Wandsbek");
        AcceptabilityPanel panel = as("carl").issue(epic).panel();
        assertThat(panel.after()).contains("Observation until ");
        assertThat(panel.offersToWrite()).isFalse();
    }

    @Test
    void itIsAskedInChinese() {
        String epic = delivered("夜间清算");
        Tab lin = as("lin");
        AcceptabilityPanel panel = lin.issue(epic).panel();
        assertThat(panel.after()).contains("交付之后", "观察至", "没有任何不利的事实");
        OutcomeDialog dialog = panel.sayHowItWent().reasoning("YES").goOn();
        assertThat(dialog.facts()).contains("事实怎么说", "事实支持：接住了");
        dialog.outcome("HELD").cooperation("GOES_ON").save();
        assertThat(panel.outcome()).isEqualTo("接住了");
        assertThat(List.of(panel.after())).allMatch(text -> text.contains("合作继续 · 当时的思路站得住"));
    }

    /** An epic that was confirmed and then delivered; that it was is written down a moment later. */
    private String delivered(String summary) {
        String epic = issues().finishedEpic(summary);
        judgement(epic).confirmed();
        issues().move(epic, "Delivered");
        new Recorded(client("dana"), epic).deliveries(1);
        return epic;
    }
}
