package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.pages.HistoryPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who entered what and when, in words, and that nobody changed it since. */
class HistoryIT extends BrowserScenario {
    private static final String PAGE = "/secure/AcceptabilityLedger.jspa?subject=";

    @Test
    void tellsInWordsWhatWasEnteredAndThatTheRecordIsWhole() {
        String epic = issues().finishedEpic("Loyalty cards");
        judgement(epic).confirmed().withdraw("Ms Li changed her mind.");
        Tab dana = as("dana");
        dana.issue(epic).panel().root().locator("[data-acc-record]").click();
        HistoryPage history = new HistoryPage(dana.page());

        assertThat(history.seal())
                .contains("The record is whole: all 10 entries are as written, each linked to the one before.");
        assertThat(history.range()).isEqualTo("1–10 of 10, newest first");
        assertThat(history.deeds())
                .hasSize(10)
                .startsWith(
                        "Withdrew the confirmation",
                        "Confirmed the boundary",
                        "Wrote a version of the boundary",
                        "Recorded where the customer stands",
                        "Answered a question");
        assertThat(history.entries().get(0)).startsWith("10 ").contains("Dana Delgado", "Ms Li changed her mind.");
        assertThat(history.entries().get(1)).contains("Forecast that it holds80 %", "A rush before the holidays.");
        assertThat(history.entries().get(2)).contains("Card payments at all tills.", "The second currency.");
        assertThat(history.entries().get(3))
                .contains("Ms Li, Head of operations", "We can work with this as it is written.");
        assertThat(history.entries().get(9)).startsWith("1 ");
    }

    @Test
    void isExportedWhole() throws Exception {
        String epic = issues().finishedEpic("Tips by card");
        judgement(epic).acceptable();
        HistoryPage history = history(as("dana"), epic);
        String csv = history.export(".csv");
        assertThat(csv.lines().filter(line -> line.contains("JUDGED"))).hasSize(6);
        assertThat(csv).contains("BOUNDARY_DRAFTED", "Card payments at all tills.");
        JsonNode json = new ObjectMapper().readTree(history.export(".json"));
        assertThat(json.path("entries")).hasSize(8);
        assertThat(json.path("entries").get(0).path("sequence").asInt()).isEqualTo(1);
    }

    @Test
    void isReadPageByPage() {
        String epic = issues().finishedEpic("Long story");
        for (int n = 1; n <= 30; n++) {
            judgement(epic)
                    .send(
                            "POST",
                            "contacts",
                            Map.of(
                                    "on",
                                    LocalDate.now().toString(),
                                    "channel",
                                    "phone",
                                    "person",
                                    "Ms Li",
                                    "note",
                                    "Call " + n),
                            201);
        }
        HistoryPage history = history(as("dana"), epic);
        assertThat(history.range()).isEqualTo("1–25 of 30, newest first");
        assertThat(history.entries().get(0)).contains("Call 30");
        history.older();
        assertThat(history.range()).isEqualTo("26–30 of 30, newest first");
        assertThat(history.entries()).hasSize(5);
        assertThat(history.entries().get(4)).contains("Call 1");
    }

    @Test
    void saysSoWhereNothingWasEntered() {
        String epic = issues().finishedEpic("Nothing yet");
        HistoryPage history = history(as("dana"), epic);
        assertThat(history.seal()).contains("Nothing was entered yet.");
        assertThat(history.entries()).isEmpty();
    }

    @Test
    void neverNamesAnIssueThatTheViewerMayNotSee() {
        Issues lins = new Issues(client("lin"));
        String hidden = lins.create("SEC", "Bug", Map.of("summary", "Key ceremony failed"));
        String epic = issues().finishedEpic("Terminal keys");
        judgement(epic)
                .send(
                        "PUT",
                        "boundary",
                        Map.of(
                                "accepted",
                                "All tills.",
                                "outside",
                                "The rest.",
                                "constraints",
                                List.of(),
                                "redLines",
                                List.of(Map.of("text", "A lost key", "issue", hidden)),
                                "accountable",
                                "Dana Delgado",
                                "validUntil",
                                LocalDate.now().plusDays(30).toString()),
                        200);
        lins.block(hidden, epic);
        judgement(epic).answer("plan", "yes");
        assertThat(history(as("dana"), epic).entries().get(1)).contains("A lost key", hidden);

        Tab eve = as("eve");
        HistoryPage history = history(eve, epic);
        assertThat(history.entries()).hasSize(2);
        assertThat(history.entries().get(1)).contains("A lost key");
        assertThat(eve.page().content() + history.export(".csv") + history.export(".json"))
                .doesNotContain(hidden, "Key ceremony");
    }

    @Test
    void saysNothingOfWhatTheViewerMayNotSee() {
        Tab eve = as("eve");
        for (String subject : new String[] {"SEC-1", "PAY-99999", "%3Cb%3Ex"}) {
            eve.go(PAGE + subject);
            assertThat(eve.page().locator("[role=alert]").textContent().strip())
                    .as(subject)
                    .isEqualTo("There is nothing of this name to be judged, or you cannot see it.");
            assertThat(new HistoryPage(eve.page()).entries()).isEmpty();
        }
    }

    private static HistoryPage history(Tab tab, String epic) {
        return new HistoryPage(tab.go(PAGE + epic).page());
    }
}
