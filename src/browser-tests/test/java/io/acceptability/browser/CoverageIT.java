package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Sandbox;
import io.acceptability.browser.pages.CoveragePage;
import io.acceptability.browser.pages.IssuePage;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator sees which ways into Delivered are open, and closes them. Each scenario has a sandbox of its own. */
class CoverageIT extends BrowserScenario {
    private static final String PAGE = "/secure/AcceptabilityCoverage.jspa";
    private static final String REST = "/rest/acceptability/1.0/coverage";
    private static final String OPEN = "handover";
    private static final String DEFAULT = "Default workflow";
    private static final String ADDS =
            " Adds the validator “Acceptance boundary confirmed” after the validators it has."
                    + "Adds the post function “Record the delivery” as the last one.";

    @TempDir
    Path temp;

    private Sandbox own;

    @BeforeEach
    void epicsGoByAWorkflowThatIsOpen() throws URISyntaxException {
        Path workflow = Path.of(
                CoverageIT.class.getResource("/workflows/" + OPEN + ".xml").toURI());
        own = Sandbox.start(temp.resolve("home"), "--workflow", workflow.toString());
        client("admin")
                .put("/rest/sandbox/1/projects/PAY/workflow", Map.of("workflow", OPEN, "issueType", "Epic"))
                .expect(204);
    }

    @AfterEach
    void stop() {
        own.close();
    }

    @Override
    Sandbox sandbox() {
        return own;
    }

    private static CoveragePage coverage(Tab tab) {
        return new CoveragePage(tab.go(PAGE).page());
    }

    @Test
    void oneClickGuardsATransitionAndTheGateRefuses() {
        String epic = issues().finishedEpic("Handed over in a hurry");
        Tab admin = as("admin");
        CoveragePage coverage = coverage(admin);
        assertThat(coverage.headline())
                .isEqualTo("2 of 7 ways into a delivered status are guarded, 1 hidden by the condition alone");
        assertThat(coverage.first())
                .isEqualTo("Most important: “Close as delivered” in “handover” leads into Delivered and asks nobody."
                        + " Used by PAY.");
        assertThat(coverage.workflows()).as("what is open comes first").containsExactly(OPEN, DEFAULT);
        assertThat(coverage.use(OPEN)).isEqualTo("Used by PAY (Epic)");

        int loads = admin.loads();
        CoveragePage.Plan plan = coverage.guard(OPEN, "Hand over");
        assertThat(plan.changes()).containsExactly("Hand over → Delivered" + ADDS.strip());
        assertThat(plan.consequences())
                .containsExactly(
                        "A draft of “handover” gets these changes and nothing else, and is published at once."
                                + " No issue changes its status.",
                        "From then on the gate is asked in PAY. Issues that are no deliveries pass as before.");
        plan.cancel();
        assertThat(row("Hand over").path("guard").asText())
                .as("nothing is changed before it was seen")
                .isEqualTo("NOT_GUARDED");

        coverage.guard(OPEN, "Hand over").publish();
        assertThat(coverage.headline()).startsWith("3 of 7 ways");
        assertThat(coverage.rows(OPEN))
                .contains("Hand overShared transition To DoIn Progress Delivered Guarded At once".replace(" ", ""))
                .as("without a reload");
        assertThat(admin.loads()).isEqualTo(loads);

        IssuePage page = as("dana").issue(epic).move("Hand over");
        assertThat(page.status()).isEqualTo("To Do");
        assertThat(page.refusal())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).contains("Expected: ", "Who can act: "));
        coverage.openTransition(OPEN, "Hand over");
        assertThat(Path.of(admin.page().url()).getFileName().toString()).startsWith("ViewWorkflowTransition.jspa");
        assertThat(admin.page().locator("#section-VALIDATOR .jira-module-view").count())
                .as("there is one validator, and not two")
                .isEqualTo(1);
    }

    private JsonNode row(String transition) {
        for (JsonNode workflow : client("admin").get(REST).expect(200).json().path("workflows")) {
            for (JsonNode found : workflow.path("transitions")) {
                if (found.path("name").asText().equals(transition)) {
                    return found;
                }
            }
        }
        throw new AssertionError("no transition " + transition);
    }

    @Test
    void allOfAWorkflowAreGuardedAtOnceAndEveryKindIsNamed() {
        CoveragePage coverage = coverage(as("admin"));
        assertThat(coverage.rows(OPEN)).hasSize(7);
        assertThat(coverage.waysAround())
                .startsWith(
                        "“Close as delivered” in “handover” leads into Delivered and asks nobody. Used by PAY."
                                + " Show the workflow",
                        "“Hand over” in “handover” leads into Delivered and asks nobody. Used by PAY. Show the workflow",
                        "“Fast lane” in “handover” leads into Delivered and asks nobody. Used by PAY. Show the workflow",
                        "In PAY, Epic goes by “handover” and not by “Default workflow” as most issue types do."
                                + " A guard in “Default workflow” does not stop it, and “handover” is open."
                                + " Show the workflow")
                .hasSize(10);
        CoveragePage.Plan plan = coverage.guardAll(OPEN);
        assertThat(plan.changes()).hasSize(5).noneMatch(change -> change.startsWith("Add a note"));
        plan.publish();
        assertThat(coverage.headline()).isEqualTo("6 of 7 ways into a delivered status are guarded");
        assertThat(coverage.waysAround())
                .as("the loop-back is left, for nothing is delivered by it")
                .first()
                .asString()
                .startsWith("“Add a note” in “handover” stays in Delivered and asks nobody.");
        coverage.record(DEFAULT, "Delivered").publish();
        JsonNode delivered = row("Delivered");
        assertThat(delivered.path("guard").asText()).isEqualTo("GUARDED");
        assertThat(delivered.path("recorded").asBoolean()).isTrue();
    }

    @Test
    void whoeverWasFasterIsNotOverwritten() {
        Tab admin = as("admin");
        CoveragePage.Plan plan = coverage(admin).guardAll(OPEN);
        Client rest = client("admin");
        rest.post(REST + "/guard", Map.of("workflow", OPEN, "transition", 51)).expect(200);
        assertThat(plan.publishInVain())
                .isEqualTo("“handover” was changed after you looked at it, and nothing was guarded."
                        + " Look at what would be changed now.");
        assertThat(plan.changes()).as("it shows what is left").hasSize(4).noneMatch(it -> it.startsWith("Hand over"));
        plan.publish();
        Client.Answer twice =
                rest.post(REST + "/guard", Map.of("workflow", OPEN)).expect(422);
        assertThat(twice.json().at("/errorMessages/0").asText())
                .isEqualTo("Every way into a delivered status in “handover” is guarded and recorded already."
                        + " Nothing is guarded twice.");
    }

    @Test
    void aWorkflowOfAProjectWithOtherStatusesIsJudgedUnderItsPolicy() {
        Client admin = client("admin");
        admin.put(
                        "/rest/acceptability/1.0/policy/projects/SEC",
                        Map.of("revision", 0, "own", Map.of("deliveredStatuses", List.of("Done"))))
                .expect(200);
        JsonNode coverage = admin.get(REST).expect(200).json();
        JsonNode shared = coverage.path("workflows").get(0);
        assertThat(shared.path("name").asText()).isEqualTo(DEFAULT);
        assertThat(shared.path("deliveredStatuses").toString()).isEqualTo("[\"Done\",\"Delivered\"]");
        JsonNode preview = admin.post(REST + "/preview", Map.of("workflow", DEFAULT))
                .expect(200)
                .json();
        assertThat(preview.at("/changes/0/text").toString())
                .contains("In PAY, Done does not count as delivered. Deliveries there are asked all the same.");
    }

    @Test
    void nobodyButAnAdministratorGetsIn() {
        Tab dana = as("dana");
        Response answer = dana.page().navigate(own.url() + PAGE);
        assertThat(answer.status()).isEqualTo(403);
        Client rest = client("dana");
        rest.get(REST).expect(403);
        rest.post(REST + "/preview", Map.of("workflow", OPEN)).expect(403);
        rest.post(REST + "/guard", Map.of("workflow", OPEN)).expect(403);
        Client.anonymous(own).get(REST).expect(401);
        assertThat(row("Hand over").path("guard").asText()).isEqualTo("NOT_GUARDED");
        Issues issues = issues();
        String epic = issues.finishedEpic("Still open");
        issues.move(epic, "Hand over");
        assertThat(issues.status(epic)).isEqualTo("Delivered");
    }

    @Test
    void itIsAccessibleInBothLanguagesAndByTheKeyboardAlone() {
        Tab admin = as("admin");
        Page page = admin.page();
        CoveragePage coverage = coverage(admin);
        assertAccessible("coverage", page);
        page.locator(".acp-first button").focus();
        page.keyboard().press("Enter");
        page.locator("#acp-guard").waitFor();
        assertAccessible("what guarding would change", page);
        admin.picture(Pictures.folder().resolve("coverage-plan.png"));
        page.keyboard().press("Escape");
        page.locator("#acp-guard[hidden], #acp-guard:not([open])").first();
        assertThat(coverage.headline()).startsWith("2 of 7");
        admin.picture(Pictures.folder().resolve("coverage.png"));
        page.locator("button[name=language]").click();
        CoveragePage chinese = coverage(admin);
        assertThat(chinese.headline()).isEqualTo("通向已交付状态的 7 条途径中有 2 条受到守护，另有 1 条仅由条件隐藏");
        assertThat(chinese.waysAround()).allMatch(text -> text.matches("(?s).*\\p{IsHan}.*"));
        assertAccessible("coverage in Chinese", page);
        CoveragePage.Plan plan = chinese.guardFirst();
        assertThat(plan.changes()).singleElement().asString().contains("添加验证器“可被接受边界已确认”", "“记录交付”");
        admin.picture(Pictures.folder().resolve("coverage-plan-zh.png"));
    }
}
