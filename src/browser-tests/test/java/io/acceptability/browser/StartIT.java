package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Judgement;
import io.acceptability.browser.host.Sandbox;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox as a process: what it says when it cannot start, and what is still there when it starts again. */
class StartIT {
    @TempDir
    Path temp;

    @Test
    void keepsEverythingWhenItIsStoppedInOrderAndStartedAgain() throws InterruptedException {
        Path home = temp.resolve("home");
        String epic;
        String story;
        JsonNode before;
        JsonNode ledger;
        try (Sandbox sandbox = Sandbox.start(home)) {
            Client dana = Client.as("dana", sandbox);
            Issues issues = new Issues(dana);
            epic = issues.finishedEpic("Kept over night");
            story = issues.child(epic, "Story", "High", "Kept too");
            issues.move(story, "In Progress");
            dana.post("/rest/api/2/issue/" + story + "/comment", Map.of("body", "Still here tomorrow?"))
                    .expect(201);
            issues.move(story, "Done");
            new Judgement(dana, epic).confirmed();
            issues.move(epic, "Delivered");
            before = delivered(dana, epic);
            ledger = ledger(dana, epic);
            assertThat(sandbox.stop()).as("exit status after SIGTERM").isZero();
        }
        try (Sandbox again = Sandbox.start(home)) {
            Client dana = Client.as("dana", again);
            Issues issues = new Issues(dana);
            assertThat(issues.status(epic)).isEqualTo("Delivered");
            assertThat(issues.fields(story).at("/priority/name").asText()).isEqualTo("High");
            assertThat(dana.get("/rest/api/2/issue/" + story + "/comment").text())
                    .contains("Still here tomorrow?");
            JsonNode after = dana.dossier(epic);
            for (String part :
                    new String[] {"revision", "fingerprint", "verdict", "boundary", "confirmation", "consent"}) {
                assertThat(after.path(part)).as(part).isEqualTo(before.path(part));
            }
            assertThat(ledger(dana, epic)).isEqualTo(ledger);
            assertThat(dana.get(Client.subjects(epic, "ledger", "verification"))
                            .json()
                            .path("intact")
                            .asBoolean())
                    .isTrue();
            assertThat(issues.find("project = PAY AND issuetype = Epic AND summary ~ Hamburg"))
                    .containsExactly("PAY-1");
        }
    }

    /** The dossier once the delivery is in it, about a second after the transition. */
    private static JsonNode delivered(Client client, String epic) throws InterruptedException {
        JsonNode dossier = client.dossier(epic);
        for (int i = 0; i < 60 && dossier.path("deliveries").isEmpty(); i++) {
            Thread.sleep(250);
            dossier = client.dossier(epic);
        }
        assertThat(dossier.path("deliveries")).hasSize(1);
        return dossier;
    }

    @Test
    void saysInOneLineThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(null))) {
            String port = String.valueOf(taken.getLocalPort());
            assertGivesUp("port " + port + " is taken", "--port", port);
        }
    }

    @Test
    void saysInOneLineWhatIsWrongWithAnImport() throws Exception {
        Path broken = Files.writeString(temp.resolve("broken.json"), "{\"issues\": [");
        assertGivesUp("broken.json", "--import", broken.toString());
        assertGivesUp("missing.json", "--import", temp.resolve("missing.json").toString());
    }

    @Test
    void saysInOneLineWhatIsWrongWithAWorkflow() throws Exception {
        Path broken = Files.writeString(temp.resolve("broken.xml"), "<workflow><steps>");
        assertGivesUp("broken.xml", "--workflow", broken.toString());
    }

    @Test
    void saysInOneLineWhatIsWrongWithAPlugin() throws Exception {
        Path broken = Files.writeString(temp.resolve("broken.jar"), "no jar");
        assertGivesUp("broken.jar", "--plugin", broken.toString());
    }

    @Test
    void saysInOneLineThatItDoesNotKnowAnOption() throws Exception {
        assertGivesUp("unknown option --prot", "--prot", "1");
    }

    private void assertGivesUp(String saying, String... arguments) throws Exception {
        Sandbox.Failure failure = Sandbox.startInVain(temp.resolve("home"), arguments);
        assertThat(failure.errors()).singleElement().asString().contains(saying);
        assertThat(failure.exit()).isEqualTo(1);
    }

    private static JsonNode ledger(Client client, String epic) {
        return client.get(Client.subjects(epic, "ledger") + "?limit=200")
                .expect(200)
                .json();
    }
}
