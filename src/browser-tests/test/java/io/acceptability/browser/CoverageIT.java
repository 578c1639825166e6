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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator sees which ways into Delivered are open, and closes them. In a sandbox of its own, each scenario with its own workflow. */
class CoverageIT extends BrowserScenario {
    private static final String PAGE = "/secure/AcceptabilityCoverage.jspa";
    private static final String REST = "/rest/acceptability/1.0/coverage";
    private static final String DEFAULT = "Default workflow";
    private static final String ADDS =
            " Adds the validator “Acceptance boundary confirmed” after the validators it has."
                    + "Adds the post function “Record the delivery” as the last one.";

    /** One for each scenario: what a scenario guards stays guarded. */
    private static final int COPIES = 6;

    private static final Deque<String> UNTOUCHED = new ArrayDeque<>();

    @TempDir
    static Path temp;

    private static Sandbox own;

    /** The workflow of this scenario. */
    private String open;

    @BeforeAll
    static void start() throws IOException {
        List<String> arguments = new ArrayList<>();
        for (int i = 1; i <= COPIES; i++) {
            String name = "handover-" + i;
            Path copy = temp.resolve(name + ".xml");
            try (InputStream workflow = CoverageIT.class.getResourceAsStream("/workflows/handover.xml")) {
                Files.copy(workflow, copy);
            }
            arguments.addAll(List.of("--workflow", copy.toString()));
            UNTOUCHED.add(name);
        }
        own = Sandbox.start(temp.resolve("home"), arguments.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        if (own != null) {
            own.close();
        }
    }

    @BeforeEach
    void epicsGoByAWorkflowThatIsOpen() {
        open = UNTOUCHED.remove();
        client("admin")
                .put("/rest/sandbox/1/projects/PAY/workflow", Map.of("workflow", open, "issueType", "Epic"))
                .expect(204);
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
                .isEqualTo("Most important: “Close as delivered” in “" + open
                        + "” leads into Delivered and asks nobody." + " Used by PAY.");
        assertThat(coverage.workflows()).as("what is open comes first").containsExactly(open, DEFAULT);
        assertThat(coverage.use(open)).isEqualTo("Used by PAY (Epic)");

        int loads = admin.loads();
        CoveragePage.Plan plan = coverage.guard(open, "Hand over");
        assertThat(plan.changes()).containsExactly("Hand over → Delivered" + ADDS.strip());
        assertThat(plan.consequences())
                .containsExactly(
                        "A draft of “" + open + "” gets these changes and nothing else, and is published at once."
                                + " No issue changes its status.",
                        "From then on the gate is asked in PAY. Issues that are no deliveries pass as before.");
        plan.cancel();
        assertThat(row("Hand over").path("guard").asText())
                .as("nothing is changed before it was seen")
                .isEqualTo("NOT_GUARDED");

        coverage.guard(open, "Hand over").publish();
        assertThat(coverage.headline()).startsWith("3 of 7 ways");
        assertThat(coverage.rows(open)).contains("Hand overShared transitionTo DoIn ProgressDeliveredGuardedAt once");
        assertThat(admin.loads()).as("without a reload").isEqualTo(loads);

        IssuePage page = as("dana").issue(epic).move("Hand over");
        assertThat(page.status()).isEqualTo("To Do");
        assertThat(page.refusal())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).contains("Expected: ", "Who can act: "));
        coverage.openTransition(open, "Hand over");
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
        assertThat(coverage.rows(open)).hasSize(7);
        assertThat(coverage.waysAround())
                .startsWith(
                        "“Close as delivered” in “" + open + "” leads into Delivered and asks nobody. Used by PAY."
                                + " Show the workflow",
                        "“Hand over” in “" + open
                                + "” leads into Delivered and asks nobody. Used by PAY. Show the workflow",
                        "“Fast lane” in “" + open
                                + "” leads into Delivered and asks nobody. Used by PAY. Show the workflow",
                        "In PAY, Epic goes by “" + open + "” and not by “Default workflow” as most issue types do."
                                + " A guard in “Default workflow” does not stop it, and “" + open + "” is open."
                                + " Show the workflow")
                .hasSize(10);
        CoveragePage.Plan plan = coverage.guardAll(open);
        assertThat(plan.changes()).hasSize(5).noneMatch(change -> change.startsWith("Add a note"));
        plan.publish();
        assertThat(coverage.headline()).isEqualTo("6 of 7 ways into a delivered status are guarded");
        assertThat(coverage.waysAround())
                .as("the loop-back is left, for nothing is delivered by it")
                .first()
                .asString()
                .startsWith("“Add a note” in “" + open + "” stays in Delivered and asks nobody.");
        coverage.record(DEFAULT, "Delivered").publish();
        JsonNode delivered = row("Delivered");
        assertThat(delivered.path("guard").asText()).isEqualTo("GUARDED");
        assertThat(delivered.path("recorded").asBoolean()).isTrue();
    }

    @Test
    void whoeverWasFasterIsNotOverwritten() {
        Tab admin = as("admin");
        CoveragePage.Plan plan = coverage(admin).guardAll(open);
        Client rest = client("admin");
        rest.post(REST + "/guard", Map.of("workflow", open, "transition", 51)).expect(200);
        assertThat(plan.publishInVain())
                .isEqualTo("“" + open + "” was changed after you looked at it, and nothing was guarded."
                        + " Look at what would be changed now.");
        assertThat(plan.changes()).as("it shows what is left").hasSize(4).noneMatch(it -> it.startsWith("Hand over"));
        plan.publish();
        Client.Answer twice =
                rest.post(REST + "/guard", Map.of("workflow", open)).expect(422);
        assertThat(twice.json().at("/errorMessages/0").asText())
                .isEqualTo("Every way into a delivered status in “" + open + "” is guarded and recorded already."
                        + " Nothing is guarded twice.");
    }

    @Test
    void aWorkflowOfAProjectWithOtherStatusesIsJudgedUnderItsPolicy() {
        Client admin = client("admin");
        String policy = "/rest/acceptability/1.0/policy/projects/SEC";
        admin.put(policy, Map.of("revision", 0, "own", Map.of("deliveredStatuses", List.of("Done"))))
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
        admin.put(policy, Map.of("revision", 1, "own", Map.of())).expect(200);
    }

    @Test
    void nobodyButAnAdministratorGetsIn() {
        Tab dana = as("dana");
        Response answer = dana.page().navigate(own.url() + PAGE);
        assertThat(answer.status()).isEqualTo(403);
        Client rest = client("dana");
        rest.get(REST).expect(403);
        rest.post(REST + "/preview", Map.of("workflow", open)).expect(403);
        rest.post(REST + "/guard", Map.of("workflow", open)).expect(403);
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
        CoveragePage.Plan shown = coverage.plan();
        assertAccessible("what guarding would change", page);
        admin.picture(Pictures.folder().resolve("coverage-plan.png"));
        page.keyboard().press("Escape");
        shown.closed();
        assertThat(coverage.headline()).startsWith("2 of 7");
        admin.picture(Pictures.folder().resolve("coverage.png"));
        admin.switchLanguage();
        try {
            CoveragePage chinese = coverage(admin);
            assertThat(chinese.headline()).isEqualTo("通向已交付状态的 7 条途径中有 2 条受到守护，另有 1 条仅由条件隐藏");
            assertThat(chinese.waysAround()).allMatch(text -> text.matches("(?s).*\\p{IsHan}.*"));
            assertAccessible("coverage in Chinese", page);
            CoveragePage.Plan plan = chinese.guardFirst();
            assertThat(plan.changes()).singleElement().asString().contains("添加验证器“可被接受边界已确认”", "“记录交付”");
            admin.picture(Pictures.folder().resolve("coverage-plan-zh.png"));
            plan.cancel();
        } finally {
            admin.go(PAGE).switchLanguage();
        }
    }
}
