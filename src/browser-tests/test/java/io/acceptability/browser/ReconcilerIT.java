package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Recorded;
import io.acceptability.browser.host.Sandbox;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.TransitionPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways around the gate that exist on every Jira: none of them is closed, and each of them is seen. */
class ReconcilerIT extends BrowserScenario {
    private static final String WORKFLOW = "Default workflow";
    private static final String VALIDATOR = "Acceptance boundary confirmed";

    private Recorded recorded(String epic) {
        return new Recorded(client("dana"), epic);
    }

    private static void assertUnconfirmed(JsonNode delivery, String way, String text) {
        assertThat(delivery.path("way").asText()).isEqualTo(way);
        assertThat(delivery.path("confirmed").asBoolean()).isFalse();
        assertThat(delivery.path("text").asText()).matches(text);
    }

    /** What an administrator does who does not wait for the next run. */
    private void runTheJob() {
        Tab admin = as("admin");
        admin.go("/secure/admin/jobs");
        admin.page()
                .locator("#jobs button[value='io.acceptability.jira.deliveries']")
                .click();
        admin.page().waitForLoadState();
    }

    @Test
    void aRefusalIsRecordedOncePerStateOfAffairs() {
        String epic = issues().finishedEpic("Refused over and over");
        Issues issues = issues();
        for (int i = 0; i < 3; i++) {
            issues.tryToMove(epic, "Delivered").expect(400);
        }
        recorded(epic).refusals(1);
        assertThat(recorded(epic).refusalsAfterAWhile()).isEqualTo(1);
        judgement(epic).acceptable();
        issues.tryToMove(epic, "Delivered").expect(400);
        issues.tryToMove(epic, "Delivered").expect(400);
        JsonNode second = recorded(epic).refusals(2).get(1);
        assertThat(second.path("codes"))
                .singleElement()
                .satisfies(code -> assertThat(code.asText()).isEqualTo("NOT_CONFIRMED"));
        assertThat(second.path("by").path("displayName").asText()).isEqualTo("Dana Delgado");
        assertThat(recorded(epic).refusalsAfterAWhile()).isEqualTo(2);
    }

    @Test
    void skippedValidatorsEndAsAnUnconfirmedDelivery() {
        String epic = issues().finishedEpic("Delivered by a script");
        client("admin")
                .post(
                        "/rest/sandbox/1/transition",
                        Map.of("issue", epic, "transition", "Delivered", "skipValidators", true))
                .expect(204);
        JsonNode delivery = recorded(epic).delivery();
        assertUnconfirmed(
                delivery, "TRANSITION", "Delivered on .* without confirmation, by a transition past the gate");
        assertThat(delivery.path("verdict").asText()).isEqualTo("NOT_JUDGED");
        assertThat(delivery.path("by").path("key").asText()).isNotEmpty();
        assertThat(recorded(epic).refusalsAfterAWhile()).isZero();
    }

    @Test
    void aMigrationThatLeavesNoEventIsFoundByTheJobOnce() {
        String epic = issues().finishedEpic("Migrated");
        judgement(epic).acceptable();
        client("admin")
                .post("/rest/sandbox/1/move", Map.of("issue", epic, "status", "Delivered"))
                .expect(204);
        runTheJob();
        assertUnconfirmed(
                recorded(epic).delivery(),
                "MIGRATION",
                "Delivered on .* without confirmation, by a workflow migration");
        runTheJob();
        assertThat(recorded(epic).deliveriesAfterAWhile()).isEqualTo(1);
        AcceptabilityPanel panel = as("dana").issue(epic).panel();
        assertThat(panel.delivery()).contains("without confirmation, by a workflow migration");
        assertThat(panel.nextAct()).startsWith("Watch whether it holds: the observation window runs until ");
        assertThat(panel.gate()).isEqualTo("It is delivered. The gate would be closed now.");
    }

    @Test
    void aRemovedValidatorEndsAsAnUnconfirmedDelivery() {
        String epic = issues().finishedEpic("Unguarded for a moment");
        TransitionPage transition =
                as("admin").workflow(WORKFLOW).transition("Delivered").remove(VALIDATOR);
        try {
            issues().move(epic, "Delivered");
        } finally {
            transition.add(VALIDATOR).submit();
        }
        assertUnconfirmed(recorded(epic).delivery(), "TRANSITION", "Delivered on .* past the gate");
    }

    @Test
    void aDeliveryThroughTheGateIsWatchedAndKept() {
        String epic = issues().finishedEpic("Caught by reality");
        judgement(epic).confirmed();
        issues().move(epic, "Delivered");
        JsonNode delivery = recorded(epic).delivery();
        assertThat(delivery.path("way").asText()).isEqualTo("GATE");
        JsonNode dossier = client("dana").dossier(epic);
        assertThat(dossier.at("/nextAct/code").asText()).isEqualTo("OBSERVE");
        assertThat(delivery.path("confirmation").asLong())
                .isEqualTo(dossier.path("revision").asLong() - 1);
        Tab dana = as("dana");
        AcceptabilityPanel panel = dana.issue(epic).panel();
        assertThat(panel.delivery()).matches("✓ Delivered on \\S+ \\S+ \\S+ The verdict stood at “Acceptable”.");
        assertAccessible("the panel of a delivered epic", dana.page());
    }

    @Test
    void anEpicOfAnotherTypeStaysASubject() {
        String epic = issues().finishedEpic("Only a story, they say");
        judgement(epic).answer("systemic", "yes");
        client("dana")
                .put("/rest/api/2/issue/" + epic, Map.of("fields", Map.of("issuetype", Map.of("name", "Story"))))
                .expect(204);
        issues().tryToMove(epic, "Delivered").expect(400);
        recorded(epic).refusals(1);
    }

    @Test
    void anImportedEpicIsFoundWhereItIs(@TempDir Path temp) throws IOException {
        Path file = Files.writeString(temp.resolve("old.json"), """
                {"issues": [{"id": "1", "key": "OLD-1", "fields": {
                  "project": {"id": "1", "key": "OLD", "name": "Old things"},
                  "issuetype": {"name": "Epic"}, "summary": "Long delivered",
                  "status": {"name": "Delivered", "statusCategory": {"key": "done"}},
                  "resolution": {"name": "Done"}, "priority": {"name": "Medium"},
                  "created": "2020-05-03T10:00:00.000+0000", "updated": "2020-06-03T10:00:00.000+0000",
                  "reporter": {"name": "dana"}, "labels": [], "components": []}}]}
                """);
        try (Sandbox own = Sandbox.start(temp.resolve("home"), "--import", file.toString())) {
            JsonNode delivery = new Recorded(Client.as("admin", own), "OLD-1").delivery();
            assertUnconfirmed(
                    delivery, "FOUND", "Found delivered on .*, without confirmation; no history says since when");
            assertThat(delivery.at("/by/displayName").asText()).isEqualTo("Acceptability");
        }
    }
}
