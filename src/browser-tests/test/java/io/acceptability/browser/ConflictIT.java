package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.browser.host.Issues;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.AnswerDialog;
import io.acceptability.browser.pages.BoundaryDialog;
import io.acceptability.browser.pages.ConfirmDialog;
import org.junit.jupiter.api.Test;

/** Somebody else acts while a dialog is open: it is said what, nothing typed is lost, and nothing unseen is overwritten or confirmed. */
class ConflictIT extends BrowserScenario {
    @Test
    void saysWhatAnotherTabWroteAndKeepsWhatWasTyped() {
        String epic = issues().finishedEpic("Gift cards at the till");
        AcceptabilityPanel mine = as("dana").issue(epic).panel();
        AcceptabilityPanel theirs = as("tess").issue(epic).panel();

        AnswerDialog dialog = mine.answer("systemic").reply("no").note("Seen on two Saturdays.");
        theirs.answer("systemic")
                .reply("unknown")
                .note("Nobody has tried it at night.")
                .save();

        dialog.saveInVain();
        assertThat(dialog.problem())
                .isEqualTo("Somebody wrote in between. Nothing was saved, and your text is still here.");
        assertThat(dialog.problems())
                .singleElement()
                .asString()
                .startsWith("Tess Tanaka answered a question or set the key metrics on ");
        assertThat(dialog.note()).isEqualTo("Seen on two Saturdays.");
        assertThat(dialog.reply()).isEqualTo("no");

        dialog.takeNewer();
        assertThat(dialog.problem())
                .isEqualTo("This is the newer state, with your text in it. Read it, then send again.");
        assertThat(dialog.note()).isEqualTo("Seen on two Saturdays.");
        assertThat(dialog.newer("answer")).startsWith("In the newer state: Don’t know");
        assertThat(dialog.newer("note")).isEqualTo("In the newer state: Nobody has tried it at night.");
        assertThat(mine.reading("systemic")).contains("Nobody has tried it at night.");

        dialog.save();
        assertThat(mine.reading("systemic"))
                .contains("Could this state trigger a systemic failure? No", "two Saturdays");
    }

    @Test
    void takesOverFieldsOfTheNewerStateThatWereNotTouched() {
        String epic = issues().finishedEpic("Vouchers by mail");
        judgement(epic).acceptable();
        AcceptabilityPanel mine = as("dana").issue(epic).panel();
        AcceptabilityPanel theirs = as("lin").issue(epic).panel();

        BoundaryDialog dialog = mine.editBoundary().accepted("All tills and the web shop.");
        theirs.editBoundary().outside("The kiosk in the parking garage.").save();
        dialog.saveInVain();
        dialog.takeNewer();
        assertThat(dialog.value("accepted")).isEqualTo("All tills and the web shop.");
        assertThat(dialog.value("outside")).isEqualTo("The kiosk in the parking garage.");
        dialog.save();
        assertThat(mine.boundary()).contains("All tills and the web shop.", "The kiosk in the parking garage.");
    }

    @Test
    void keepsADraftWhenADialogIsLeftAndOffersToStartAnew() {
        String epic = issues().finishedEpic("Tips on the terminal");
        AcceptabilityPanel panel = as("dana").issue(epic).panel();

        panel.answer("plan").reply("no").note("Not before the summer.").cancel();
        AnswerDialog again = panel.answer("plan");
        assertThat(again.problem()).isEqualTo("What you typed before is back.");
        assertThat(again.note()).isEqualTo("Not before the summer.");
        again.root().locator(".acc-problem button").click();
        AnswerDialog anew = panel.answerDialog();
        assertThat(anew.note()).isEmpty();
        assertThat(anew.reply()).isEmpty();
        anew.cancel();
        assertThat(judgement(epic).revision()).isZero();
    }

    @Test
    void confirmsNothingThatGotWorseWhileItWasRead() {
        Issues issues = issues();
        String epic = issues.finishedEpic("Receipts by mail");
        judgement(epic).acceptable();
        AcceptabilityPanel panel = as("dana").issue(epic).panel();

        ConfirmDialog dialog = panel.confirm().onTheEvidence().forecast(90).mainRisk("A full mailbox.");
        String blocker = issues.blockerIn(epic, "Receipts reach the wrong customer");
        dialog.saveInVain();
        assertThat(dialog.problem()).isEqualTo("It is no longer the state you read. Nothing was confirmed.");
        assertThat(dialog.problems())
                .anySatisfy(change -> assertThat(change)
                        .startsWith("Technical floor fell from Holds to Broken: 1 open defect of top severity"))
                .anySatisfy(change -> assertThat(change).isEqualTo("New under “Severe defects”: " + blocker));

        dialog.takeNewer();
        assertThat(dialog.whatIsConfirmed()).contains("Unacceptable", "Technical floor Broken");
        assertThat(dialog.value("mainRisk")).isEqualTo("A full mailbox.");
        dialog.saveInVain();
        assertThat(dialog.problem()).isEqualTo("The rules forbid this. Nothing was saved.");
        assertThat(dialog.problems())
                .anySatisfy(reason -> assertThat(reason).startsWith("The verdict is “Unacceptable”: 1 open defect"));

        issues.move(blocker, "Done");
        dialog.saveInVain();
        assertThat(dialog.problems())
                .contains("Technical floor rose from Broken to Holds", "No longer under “Severe defects”: " + blocker);
        dialog.takeNewer();
        dialog.save();
        assertThat(panel.confirmationState()).isEqualTo("Confirmed");
        assertThat(panel.gate()).isEqualTo("Delivered is open.");
    }
}
