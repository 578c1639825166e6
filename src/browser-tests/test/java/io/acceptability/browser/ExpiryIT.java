package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.IssuePage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A confirmation lasts until the day that its boundary names. The day after it is no longer one, and everybody is told so. */
class ExpiryIT extends BrowserScenario {
    /** Where the day begins last of all; in the other zone it is the next day already, whatever the hour. */
    private static final String TODAY = "Pacific/Niue";

    private static final String TOMORROW = "Pacific/Kiritimati";
    private static final String ZONE = "/rest/sandbox/1/zone";

    private String usual;

    @BeforeEach
    void zone() {
        usual = client("admin").get(ZONE).expect(200).json().path("zone").asText();
    }

    @AfterEach
    void usualZone() {
        set(usual);
    }

    private void set(String zone) {
        client("admin").put(ZONE, Map.of("zone", zone)).expect(204);
    }

    @Test
    void closesTheGateTheDayAfterAndOpensItForALaterBoundaryConfirmedAnew() {
        String epic = issues().finishedEpic("Cash desk on the ferry");
        judgement(epic).acceptable();
        set(TODAY);
        LocalDate today = LocalDate.now(ZoneId.of(TODAY));
        judgement(epic).send("PUT", "boundary", boundaryUntil(today), 200).confirm();
        Tab dana = as("dana");
        assertThat(dana.issue(epic).panel().confirmationState()).isEqualTo("Confirmed");
        assertThat(dana.issue(epic).panel().gate()).isEqualTo("Delivered is open.");

        set(TOMORROW);
        IssuePage page = dana.issue(epic);
        AcceptabilityPanel panel = page.panel();
        assertThat(panel.confirmationState()).isEqualTo("Confirmation expired");
        assertThat(panel.gate()).isEqualTo("Delivered is closed.");
        assertThat(panel.worsening()).as("nothing got worse: only time went by").isEmpty();
        assertThat(page.move("Delivered").refusal())
                .singleElement()
                .asString()
                .matches("The confirmation of .* was valid until .*");
        assertThat(client("dana")
                        .dossier(epic)
                        .path("gate")
                        .path("reasons")
                        .get(0)
                        .path("code")
                        .asText())
                .isEqualTo("CONFIRMATION_EXPIRED");
        assertThat(client("dana")
                        .dossier(epic)
                        .path("confirmation")
                        .path("state")
                        .asText())
                .isEqualTo("EXPIRED");

        judgement(epic)
                .send("PUT", "boundary", boundaryUntil(today.plusDays(30)), 200)
                .confirm();
        assertThat(dana.issue(epic).panel().confirmationState()).isEqualTo("Confirmed");
        assertThat(dana.issue(epic).move("Delivered").status()).isEqualTo("Delivered");
    }

    @Test
    void saysSoInChinese() {
        String epic = issues().finishedEpic("渡轮收银台");
        judgement(epic).acceptable();
        set(TODAY);
        judgement(epic)
                .send("PUT", "boundary", boundaryUntil(LocalDate.now(ZoneId.of(TODAY))), 200)
                .confirm();
        set(TOMORROW);
        assertThat(as("lin").issue(epic).panel().confirmationState()).isEqualTo("确认已到期");
    }

    private static Map<String, Object> boundaryUntil(LocalDate day) {
        return Map.of(
                "accepted", "Card payments on board.",
                "outside", "Payments without a connection.",
                "constraints", List.of(),
                "accountable", "Dana Delgado",
                "validUntil", day.toString());
    }
}
