package io.acceptability.browser;

import static io.acceptability.browser.host.Client.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Judgement;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.ConcedeDialog;
import io.acceptability.browser.pages.ConfirmDialog;
import io.acceptability.browser.pages.IssuePage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is strained, and the customer accepts all the same: limited, owned, dated, and with what mends it. */
class ConcessionIT extends BrowserScenario {
    private static final String SCOPE = "goal.scope-done";
    private static final LocalDate DUE = LocalDate.now().plusDays(20);

    @Test
    void isGrantedWithItsFollowOnActionThenConfirmedAndDelivered() {
        String epic = epicWithAGap("Refunds at the till");
        IssuePage page = as("dana").issue(epic);
        AcceptabilityPanel panel = page.panel();
        assertThat(panel.verdict()).isEqualTo("Undecided");
        assertThat(panel.row("BUSINESS_GOAL")).startsWith("Strained 6 of 7 child issues done");

        ConcedeDialog dialog = panel.concede(SCOPE);
        assertThat(dialog.heading()).isEqualTo("Concede a gap of " + epic);
        assertThat(dialog.whatIsConceded()).contains("6 of 7 child issues done");
        dialog.createFollowOn().saveInVain();
        assertThat(dialog.problem()).isEqualTo("Please correct the marked fields. Nothing was saved.");
        for (String field : List.of("gap", "limit", "owner", "due", "disposition")) {
            assertThat(dialog.fault(field)).as(field).isNotBlank();
        }
        assertThat(issues().find("summary ~ \"Partial refunds\""))
                .as("nothing is created for what is refused")
                .isEmpty();
        dialog.gap("Partial refunds are done by hand", "Ten a day, at head office only.")
                .owner("Tess Tanaka", DUE)
                .disposition("REPAIR")
                .summary("Partial refunds at every till")
                .save();

        assertThat(issues().find("summary ~ \"Partial refunds at every till\"")).hasSize(1);
        String followOn =
                issues().find("summary ~ \"Partial refunds at every till\"").get(0);
        assertThat(issues().fields(followOn).toString())
                .as("linked to the epic")
                .contains(epic);
        assertThat(panel.verdict()).isEqualTo("Acceptable with concessions");
        assertThat(panel.row("BUSINESS_GOAL")).isEqualTo("Conceded The customer concedes the only gap");
        assertThat(panel.concessions(SCOPE))
                .singleElement()
                .asString()
                .contains(
                        "Partial refunds are done by hand",
                        "Limit:Ten a day, at head office only.",
                        "Tess Tanaka repairs it by ",
                        "Follow-on action:" + followOn);
        assertThat(panel.offersToConcede(SCOPE)).as("conceded already").isFalse();

        ConfirmDialog confirm = panel.confirm();
        assertThat(confirm.whatIsConfirmed())
                .contains("Partial refunds are done by hand", followOn, "Judgement Acceptable with concessions");
        confirm.onTheEvidence()
                .forecast(75)
                .mainRisk("More refunds than ten a day.")
                .save();
        assertThat(panel.gate()).isEqualTo("Delivered is open.");
        assertThat(page.move("Delivered").status()).isEqualTo("Delivered");
    }

    @Test
    void closesTheGateWhenItIsEnded() {
        String epic = epicWithAGap("Exchange without receipt");
        judgement(epic).concede(SCOPE).confirm();
        IssuePage page = as("dana").issue(epic);
        AcceptabilityPanel panel = page.panel();
        assertThat(panel.gate()).isEqualTo("Delivered is open.");

        var dialog = panel.endConcession(SCOPE);
        assertThat(dialog.whatEnds()).contains("Ten a day go by hand");
        dialog.saveInVain();
        assertThat(dialog.fault("reason")).isEqualTo("This must not be empty.");
        dialog.reason("Ms Li takes it back.").save();

        assertThat(panel.verdict()).isEqualTo("Undecided");
        assertThat(panel.confirmationState()).isEqualTo("Confirmation stale");
        assertThat(panel.worsening()).anySatisfy(change -> assertThat(change).startsWith("No longer conceded: "));
        assertThat(panel.offersToConcede(SCOPE)).isTrue();
        assertThat(page.move("Delivered").refusal())
                .satisfiesExactly(
                        goal -> assertThat(goal).startsWith("Business goal is Strained: 6 of 7 child issues done"),
                        stale -> assertThat(stale)
                                .startsWith("Since the confirmation on ")
                                .contains("No longer conceded: "));
        assertThat(issues().status(epic)).isEqualTo("To Do");
    }

    @Test
    void isNeverGrantedOnTheTechnicalFloor() {
        String epic = epicWithAGap("Cash drawer");
        issues().blockerIn(epic, "Opens by itself");
        assertNever(epic, "floor.severe-defects", "belongs to the technical floor, which can never be conceded");
    }

    @Test
    void isNeverGrantedForWhatIsBroken() {
        String epic = epicWithAGap("Price tags");
        judgement(epic).answer("core-flow", "no");
        assertNever(epic, "core-flow", "is broken, and only what is strained can be conceded");
    }

    @Test
    void isNeverGrantedForAVagueAnswer() {
        String epic = epicWithAGap("Cards for regulars");
        judgement(epic).consent("VAGUE");
        assertNever(epic, "consent", "can never be conceded");
    }

    @Test
    void isNotGrantedForWhatHolds() {
        assertNever(epicWithAGap("Parking tickets"), "metrics", "holds, so there is no gap to concede");
    }

    private void assertNever(String epic, String reading, String why) {
        long before = judgement(epic).revision();
        AcceptabilityPanel panel = as("dana").issue(epic).panel();
        assertThat(panel.reading(reading)).isNotBlank();
        assertThat(panel.offersToConcede(reading)).isFalse();
        Map<String, Object> body = new HashMap<>(Judgement.concession(reading));
        body.put("revision", before);
        Client.Answer refused =
                client("dana").post(subjects(epic, "concessions"), body).expect(422);
        assertThat(refused.json().path("errorMessages"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.asText()).contains(why));
        assertThat(judgement(epic).revision()).as("nothing was written").isEqualTo(before);
    }
}
