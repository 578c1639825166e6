package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.pages.AcceptabilityPanel;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An issue that moves to another project stays what it is: its old key leads to it, and what was said of it is said of it still. */
class MoveIT extends BrowserScenario {
    private String toSec(String issue) {
        return client("admin")
                .post("/rest/sandbox/1/move-issue", Map.of("issue", issue, "project", "SEC"))
                .expect(200)
                .json()
                .path("key")
                .asText();
    }

    @Test
    void anEpicTakesItsJudgementAlongAndIsFoundUnderItsOldKey() {
        String old = issues().finishedEpic("Keys of the terminals");
        judgement(old).confirmed();
        long revision = judgement(old).revision();
        String moved = toSec(old);
        assertThat(moved).startsWith("SEC-");

        JsonNode byOldKey = client("dana").dossier(old);
        assertThat(byOldKey.path("subject").path("key").asText()).isEqualTo(moved);
        assertThat(byOldKey).isEqualTo(client("dana").dossier(moved));
        assertThat(byOldKey.path("revision").asLong()).isEqualTo(revision);
        assertThat(byOldKey.path("confirmation").path("state").asText()).isEqualTo("CURRENT");
        AcceptabilityPanel panel = as("dana").issue(moved).panel();
        assertThat(panel.confirmationState()).isEqualTo("Confirmed");
        assertThat(panel.gate()).isEqualTo("Delivered is open.");
    }

    @Test
    void aChildCountsUnderItsNewKeyAndIsNotNamedToWhoMayNotSeeItThere() {
        Issues issues = issues();
        String epic = issues.finishedEpic("Card readers at the gates");
        judgement(epic).acceptable();
        String blocker = issues.blockerIn(epic, "Readers lose their pairing");
        assertThat(as("eve").issue(epic).panel().drivers("floor.severe-defects"))
                .containsExactly(blocker);

        String moved = toSec(blocker);
        assertThat(as("dana").issue(epic).panel().drivers("floor.severe-defects"))
                .containsExactly(moved);
        AcceptabilityPanel panel = as("eve").issue(epic).panel();
        assertThat(panel.verdict()).isEqualTo("Unacceptable");
        assertThat(panel.root().textContent()).doesNotContain(moved, blocker, "Readers lose their pairing");
        assertThat(client("eve").dossier(epic).toString()).doesNotContain(moved, blocker, "Readers lose their pairing");
    }
}
