package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.browser.host.Recorded;
import io.acceptability.browser.pages.RecordPage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Was the judgement right? The record, what stands behind its numbers, who may see it, and the dossier of a delivery. */
class RecordIT extends BrowserScenario {
    private static final String OWN = "/secure/AcceptabilityRecord.jspa";

    @Test
    void everyNumberOpensItsCasesAndTheSwitchDecidesWhatCountsAsHeld() {
        String held = delivered("Vouchers for the museum shop", "HELD", null);
        String repaired = delivered("Vouchers for the ice rink", "HELD_WITH_REPAIR", "BUSINESS_GOAL");
        String broke = delivered("Vouchers for the ferry", "BROKE", "CUSTOMER_EXPECTATION");
        Tab dana = as("dana");
        RecordPage record = record(dana, OWN);
        assertThat(record.lead()).isEqualTo("Your judgements, and what reality answered.");
        assertThat(record.figure("delivered"))
                .isEqualTo(record.figure("pending")
                        + record.figure("held")
                        + record.figure("repaired")
                        + record.figure("broke")
                        + record.figure("unresolvable"));
        assertThat(record.figure("share"))
                .isEqualTo(record.figure("held") + record.figure("repaired") + record.figure("broke"));
        assertThat(record.repair()).isEqualTo("counts as held");
        int hits = record.figure("share-hits");
        assertThat(record.open("share-hits")).contains(held, repaired).doesNotContain(broke);
        record.switchRepair();
        assertThat(record.repair()).isEqualTo("does not count as held");
        assertThat(record.figure("share-hits")).isEqualTo(hits - record.figure("repaired"));
        assertThat(record.open("share-hits")).contains(held).doesNotContain(repaired, broke);
        assertThat(record.open("broke")).contains(broke).doesNotContain(held, repaired);
        assertThat(record.opened()).endsWith(": broke");
        assertThat(record.card("held")).contains("95 % interval");
        assertThat(record.card("forecasts")).contains("Brier score", "Base rate");
        assertAccessible("the record with open cases", dana.page());
    }

    @Test
    void aRecordIsItsOwnersAloneUntilTheyShareIt() {
        delivered("Tickets for the harbour tour", "HELD", null);
        Tab dana = as("dana");
        RecordPage own = record(dana, OWN);
        assertThat(own.sharing()).isEqualTo("Only you can see this record.");
        Tab tess = as("tess");
        String asked = OWN + "?author=dana";
        assertThat(record(tess, asked).failure()).startsWith("There is no such record");
        own.switchSharing();
        assertThat(own.sharing()).startsWith("Whoever can log in");
        assertThat(record(tess, asked).lead()).startsWith("The judgements of Dana Delgado, who shares them");
        assertAccessible("a shared record", tess.page());
        own.switchSharing();
        assertThat(record(tess, asked).failure()).startsWith("There is no such record");
    }

    @Test
    void projectsAndTheWholeAreForThoseWhoAdministerThemAndNameNobody() {
        delivered("Parking at the stadium", "BROKE", "TECHNICAL_FLOOR");
        assertThat(record(as("tess"), OWN + "?project=PAY").failure()).startsWith("Only those who administer it");
        assertThat(record(as("tess"), OWN + "?everywhere=true").failure()).startsWith("Only those who administer it");
        assertThat(record(as("eve"), OWN + "?project=SEC").failure()).startsWith("There is no such record");
        Tab admin = as("admin");
        RecordPage project = record(admin, OWN + "?project=PAY");
        assertThat(project.lead()).startsWith("All judgements in Payments");
        assertThat(project.open("broke")).isNotEmpty();
        assertThat(project.root().textContent()).doesNotContain("Dana Delgado");
        assertAccessible("a project’s record", admin.page());
        assertThat(record(admin, OWN + "?everywhere=true").lead()).startsWith("All judgements in Jira");
    }

    @Test
    void theRecordIsChinese() {
        delivered("Lockers at the station", "HELD", null);
        Tab lin = as("lin");
        RecordPage record = record(lin, OWN);
        assertThat(record.lead()).isEqualTo("您作出的判断，以及现实的回答。");
        assertThat(lin.page().content()).doesNotContainPattern("acceptability\\.\\w+\\.\\w");
        assertAccessible("the record in Chinese", lin.page());
    }

    @Test
    void theDossierTellsWhatWasConfirmedAndLeavesTheForecastToTheHouse() {
        String epic = delivered("Bicycles at the station", "HELD", null);
        judgement(epic).send("PUT", "boundary", boundary("Something else by now."), 200);
        Tab dana = as("dana");
        dana.issue(epic).panel().root().locator("[data-acc-dossier]").click();
        var sheet = dana.page().locator(".acd-sheet");
        assertThat(sheet.textContent())
                .contains("Bicycles at the station", "version 1, as it was confirmed", "Card payments at all tills.")
                .contains("Explicit consent: Ms Li", "SHA-256", "Held")
                .doesNotContain("Something else by now.", "A rush before the holidays.", "80 %");
        assertAccessible("the dossier", dana.page());
        dana.go("/secure/AcceptabilityDossier.jspa?subject=" + epic + "&inner=true");
        assertThat(sheet.textContent()).contains("A rush before the holidays.", "80 %");
        String undelivered = issues().finishedEpic("Not judged by anybody");
        dana.go("/secure/AcceptabilityDossier.jspa?subject=" + undelivered);
        assertThat(dana.page().locator("[role=alert]").textContent()).contains("neither confirmed nor delivered");
    }

    @Test
    void theForecastIsAskedForBesideHowSimilarDeliveriesWent() {
        for (int i = 1; i <= 5; i++) {
            delivered("Kiosk " + i, i == 1 ? "BROKE" : "HELD", i == 1 ? "TECHNICAL_FLOOR" : null);
        }
        String epic = issues().finishedEpic("Kiosk 6");
        judgement(epic).acceptable();
        Tab dana = as("dana");
        var dialog = dana.issue(epic).panel().confirm();
        assertThat(dialog.root().locator("[data-acc-similar]").textContent())
                .containsPattern("Of \\d+ similar deliveries here, \\d+ broke \\(\\d+–\\d+ %\\)")
                .contains("under which nothing was strained");
        assertAccessible("the forecast beside similar deliveries", dana.page());

        String unlike = epicWithAGap("Kiosk 7");
        judgement(unlike).concede("goal.scope-done");
        var fewer = dana.issue(unlike).panel().confirm();
        assertThat(fewer.root().locator("[name=forecast]").isVisible()).isTrue();
        assertThat(fewer.root().locator("[data-acc-similar]").count())
                .as("fewer than five like it")
                .isZero();
    }

    private static RecordPage record(Tab tab, String path) {
        return new RecordPage(tab.go(path).page());
    }

    /** An epic that was confirmed and delivered, and of which it is known how it went. */
    private String delivered(String summary, String outcome, String dimension) {
        String epic = issues().finishedEpic(summary);
        judgement(epic).confirmed();
        issues().move(epic, "Delivered");
        new Recorded(client("dana"), epic).deliveries(1);
        Map<String, Object> said = new HashMap<>();
        said.put("outcome", outcome);
        said.put("cooperation", "GOES_ON");
        said.put("note", "");
        if (dimension != null) {
            said.put("dimension", dimension);
            said.put("insideBoundary", true);
        }
        judgement(epic).send("POST", "outcome", said, 201);
        return epic;
    }

    private static Map<String, Object> boundary(String accepted) {
        return Map.of(
                "accepted",
                accepted,
                "outside",
                "Nothing.",
                "constraints",
                List.of(),
                "accountable",
                "Dana Delgado",
                "validUntil",
                LocalDate.now().plusDays(30).toString());
    }
}
