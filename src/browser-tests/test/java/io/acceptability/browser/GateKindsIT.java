package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Recorded;
import io.acceptability.browser.host.Sandbox;
import io.acceptability.browser.pages.AcceptabilityPanel;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of transition that leads into Delivered: what guards it, and what is recorded where nothing does. */
class GateKindsIT extends BrowserScenario {
    @TempDir
    static Path temp;

    private static Sandbox own;

    @BeforeAll
    static void start() throws URISyntaxException {
        own = Sandbox.start(
                temp.resolve("home"),
                "--workflow",
                workflow("every-way"),
                "--workflow",
                workflow("straight-in"),
                "--workflow",
                workflow("guarded-in"));
    }

    @AfterAll
    static void stop() {
        if (own != null) {
            own.close();
        }
    }

    private static String workflow(String name) throws URISyntaxException {
        return Path.of(GateKindsIT.class
                        .getResource("/workflows/" + name + ".xml")
                        .toURI())
                .toString();
    }

    @Override
    Sandbox sandbox() {
        return own;
    }

    private void epicsUse(String workflow) {
        client("admin")
                .put("/rest/sandbox/1/projects/PAY/workflow", Map.of("workflow", workflow, "issueType", "Epic"))
                .expect(204);
    }

    private String epic(String summary) {
        epicsUse("every-way");
        return issues().finishedEpic(summary);
    }

    private Recorded recorded(String epic) {
        return new Recorded(client("dana"), epic);
    }

    private List<String> offered(String epic) {
        JsonNode transitions = client("dana")
                .get("/rest/api/2/issue/" + epic + "/transitions")
                .expect(200)
                .json()
                .path("transitions");
        return StreamSupport.stream(transitions.spliterator(), false)
                .map(transition -> transition.path("name").asText())
                .toList();
    }

    private static void assertUnconfirmed(JsonNode delivery, String way, String how) {
        assertThat(delivery.path("way").asText()).isEqualTo(way);
        assertThat(delivery.path("confirmed").asBoolean()).isFalse();
        assertThat(delivery.path("text").asText())
                .startsWith("Delivered on ")
                .endsWith(" without confirmation, " + how);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deliver", "Deliver in common", "Deliver from anywhere"})
    void aGuardedTransitionRefusesThenDelivers(String transition) {
        String epic = epic(transition + " through the gate");
        Issues issues = issues();
        Client.Answer refused = issues.tryToMove(epic, transition).expect(400);
        assertThat(refused.json().path("errorMessages")).hasSize(5);
        recorded(epic).refusals(1);
        judgement(epic).confirmed();
        issues.move(epic, transition);
        JsonNode delivery = recorded(epic).delivery();
        assertThat(delivery.path("way").asText()).isEqualTo("GATE");
        assertThat(delivery.path("confirmed").asBoolean()).isTrue();
        assertThat(delivery.path("verdict").asText()).isEqualTo("ACCEPTABLE");
        assertThat(delivery.path("by").path("displayName").asText()).isEqualTo("Dana Delgado");
    }

    @Test
    void aLoopBackAsksTooAndIsNoSecondDelivery() {
        String epic = epic("Delivered again");
        Issues issues = issues();
        judgement(epic).confirmed();
        issues.move(epic, "Deliver");
        recorded(epic).delivery();
        judgement(epic).withdraw("They want to talk.");
        issues.tryToMove(epic, "Deliver again").expect(400);
        recorded(epic).refusals(1);
        judgement(epic).confirm();
        issues.move(epic, "Deliver again");
        assertThat(recorded(epic).deliveriesAfterAWhile()).isEqualTo(1);
    }

    @Test
    void whatComesBackIsDeliveredASecondTime() {
        String epic = epic("There and back");
        Issues issues = issues();
        judgement(epic).confirmed();
        issues.move(epic, "Deliver");
        recorded(epic).delivery();
        issues.move(epic, "Reopen");
        issues.move(epic, "Deliver unasked");
        List<JsonNode> both = recorded(epic).deliveries(2);
        // Within ten minutes of its pass, the gate having been open all the time.
        assertThat(both.get(1).path("way").asText()).isEqualTo("GATE");
    }

    @Test
    void anUnguardedTransitionIsRecordedAndSeen() {
        String epic = epic("Nobody asked");
        issues().move(epic, "Deliver unasked");
        assertUnconfirmed(recorded(epic).delivery(), "TRANSITION", "by a transition past the gate");
        AcceptabilityPanel panel = as("dana").issue(epic).panel();
        assertThat(panel.delivery())
                .matches("! Delivered on .* without confirmation, by a transition past the gate"
                        + " The verdict stood at “Not judged”.");
        assertThat(as("lin").issue(epic).panel().delivery()).contains("未经确认交付，途径：绕过关口的流转");
    }

    @Test
    void theConditionHidesUntilTheBoundaryIsConfirmedAndThePostFunctionRecords() {
        String epic = epic("Shown when it is time");
        assertThat(offered(epic)).contains("Deliver").doesNotContain("Deliver when shown");
        judgement(epic).confirmed();
        assertThat(offered(epic)).contains("Deliver when shown");
        issues().move(epic, "Deliver when shown");
        assertThat(recorded(epic).delivery().path("way").asText()).isEqualTo("GATE");
        assertThat(recorded(epic).refusalsAfterAWhile())
                .as("hiding refuses nothing")
                .isZero();
    }

    @Test
    void thePostFunctionRecordsThatTheGateWasClosed() {
        String epic = epic("Recorded by the workflow");
        issues().move(epic, "Deliver and record");
        assertUnconfirmed(recorded(epic).delivery(), "TRANSITION", "by a transition past the gate");
    }

    @Test
    void anIssueThatIsNoEpicIsNoDelivery() {
        epicsUse("every-way");
        String story = issues().create("PAY", "Story", Map.of("summary", "A story"));
        issues().move(story, "Delivered");
        client("dana").get(Client.subjects(story)).expect(404);
    }

    @Test
    void anEpicCreatedStraightIntoDeliveredIsRecorded() {
        epicsUse("straight-in");
        String epic = issues().create("PAY", "Epic", Map.of("summary", "Born delivered"));
        assertUnconfirmed(recorded(epic).delivery(), "CREATED", "created in that status");
    }

    @Test
    void aGuardedCreationIsRefused() {
        epicsUse("guarded-in");
        Client.Answer answer = client("dana")
                .post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", "PAY"),
                                        "issuetype", Map.of("name", "Epic"),
                                        "summary", "Never born")))
                .expect(400);
        assertThat(answer.json().path("errorMessages")).isNotEmpty();
        assertThat(issues().find("project = PAY AND summary ~ \"Never born\"")).isEmpty();
    }
}
