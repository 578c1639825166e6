package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.sandbox.Browsing.Answer;
import io.acceptability.sandbox.jira.JiraPart;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.pages.PagesPart;
import io.acceptability.sandbox.probe.ProbeJar;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.workflow.Workflows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox's pages over HTTP, with a plugin whose validator always refuses. */
class PagesTest {

    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static SandboxJira jira;
    private static Browsing dana;
    private static Browsing eve;
    private static Browsing admin;

    @BeforeAll
    static void start() throws Exception {
        Path jar = new ProbeJar().writeTo(folder);
        Options options =
                Options.parse("--port", "0", "--home", folder.resolve("home").toString(), "--plugin", jar.toString());
        Files.createDirectories(options.home());
        sandbox = new Sandbox(options, List.of(new JiraPart(), new PagesPart(), new PagesContent()));
        sandbox.start();
        jira = sandbox.services().get(SandboxJira.class);
        dana = new Browsing(sandbox.web().baseUrl(), "dana");
        eve = new Browsing(sandbox.web().baseUrl(), "eve");
        admin = new Browsing(sandbox.web().baseUrl(), "admin");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static String key(String user) {
        return jira.store().accounts().byName(user).orElseThrow().key();
    }

    private static IssueRecord issue(String key) {
        return jira.store().issues().byKey(key).orElseThrow();
    }

    private static int transition(String name) {
        return jira.workflows().byName(Workflows.DEFAULT).orElseThrow().transitions().stream()
                .filter(transition -> transition.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void showsAnIssueEscapedAndWithItsChildren() throws Exception {
        Answer page = dana.get("/browse/PAY-1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1 id=\"summary-val\">&lt;b&gt;Cards&lt;/b&gt; &amp; &quot;tills&quot;</h1>")
                .doesNotContain("<b>Cards")
                .contains("/browse/PAY-2")
                .contains("is blocked by")
                .contains("Secret thing");
    }

    @Test
    void showsThePanelsOfThePlugin() throws Exception {
        assertThat(dana.get("/browse/PAY-1").body())
                .contains("it&#39;s &lt;here&gt;")
                .contains("/download/resources/io.acceptability.probe:page/page.js");
    }

    @Test
    void namesNoLinkedIssueThatTheReaderCannotSee() throws Exception {
        Answer page = eve.get("/browse/PAY-1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("SEC-1").doesNotContain("Secret thing");
    }

    @Test
    void answersTheSameForMissingAndForInvisibleIssues() throws Exception {
        Answer hidden = eve.get("/browse/SEC-1");
        Answer missing = eve.get("/browse/SEC-999");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(hidden.withoutTokens("SEC-1")).isEqualTo(missing.withoutTokens("SEC-999"));
        assertThat(eve.get("/projects/SEC").withoutTokens("SEC"))
                .isEqualTo(eve.get("/projects/NONE").withoutTokens("NONE"));
    }

    @Test
    void leadsAFormerKeyToTheNewOne() throws Exception {
        IssueRecord moved = jira.migrations()
                .moveTo(issue("PAY-3"), jira.store().projects().byKey("SEC").orElseThrow(), key("dana"));

        Answer page = dana.get("/browse/PAY-3");
        assertThat(page.status()).isEqualTo(303);
        assertThat(page.location()).endsWith("/browse/" + moved.key());
    }

    @Test
    void tellsWhyATransitionWasRefusedOnceAndToItsReaderOnly() throws Exception {
        Answer sent =
                dana.post("/browse/PAY-2/transition", Map.of("transition", String.valueOf(transition("Delivered"))));

        assertThat(sent.status()).isEqualTo(303);
        String next = sent.location().substring(sent.location().indexOf("/browse"));
        assertThat(eve.get(next).body()).doesNotContain("refused with");
        assertThat(dana.get(next).body())
                .contains("role=\"alert\"")
                .contains("PAY-2 was not moved to Delivered")
                .contains("<li>refused with 0 notes</li>");
        assertThat(dana.get(next).body()).doesNotContain("refused with");
        assertThat(issue("PAY-2").resolutionId()).isNull();
    }

    @Test
    void performsATransitionAndShowsItInTheHistory() throws Exception {
        dana.post("/browse/PAY-2/transition", Map.of("transition", String.valueOf(transition("Done"))));

        assertThat(jira.store().constants().nameOf(Kind.STATUS, issue("PAY-2").statusId()))
                .isEqualTo("Done");
        assertThat(dana.get("/browse/PAY-2").body()).contains("<td>status</td><td>To Do</td><td>Done</td>");
    }

    @Test
    void takesNoFormWithoutItsToken() throws Exception {
        for (String path : List.of("/browse/PAY-1/comment", "/browse/PAY-1/edit", "/secure/CreateIssue")) {
            assertThat(dana.postWithoutToken(path, Map.of("body", "x", "summary", "x"))
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(jira.store().records().comments(issue("PAY-1").id()))
                .extracting("body")
                .doesNotContain("x");
    }

    @Test
    void addsACommentAsPlainText() throws Exception {
        dana.post("/browse/PAY-1/comment", Map.of("body", "<script>alert(1)</script> 你好"));

        assertThat(dana.get("/browse/PAY-1").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; 你好")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void createsAndEditsAnIssue() throws Exception {
        Answer made = dana.post(
                "/secure/CreateIssue",
                Map.of("project", "PAY", "type", "Story", "summary", "New", "priority", "High", "epic", "PAY-1"));
        assertThat(made.status()).isEqualTo(303);
        String key = made.location().substring(made.location().lastIndexOf('/') + 1);
        assertThat(dana.get("/browse/PAY-1").body()).contains("/browse/" + key);

        dana.post(
                "/browse/" + key + "/edit",
                Map.of(
                        "summary",
                        "Newer",
                        "priority",
                        "Low",
                        "labels",
                        "one two",
                        "due",
                        "2030-01-02",
                        "epic",
                        "PAY-1"));
        IssueRecord edited = issue(key);
        assertThat(edited.summary()).isEqualTo("Newer");
        assertThat(edited.due()).hasToString("2030-01-02");
        assertThat(jira.store().parts().labels(edited.id())).containsExactly("one", "two");
    }

    @Test
    void namesEverythingThatIsWrongInAForm() throws Exception {
        Answer refused = dana.post(
                "/secure/CreateIssue",
                Map.of("project", "PAY", "type", "Story", "summary", "", "due", "soon", "epic", "PAY-999"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("The summary is missing.")
                .contains("The due date is no date: soon")
                .contains("There is no issue PAY-999, or you cannot see it.");
    }

    @Test
    void refusesWhoMayNot() throws Exception {
        Browsing carl = new Browsing(sandbox.web().baseUrl(), "carl");

        assertThat(carl.get("/browse/PAY-1/edit").status()).isEqualTo(403);
        assertThat(carl.get("/browse/PAY-1").body()).doesNotContain("id=\"edit-issue\"");
        assertThat(dana.get("/secure/admin/workflows/ListWorkflows.jspa").status())
                .isEqualTo(403);
        assertThat(new Browsing(sandbox.web().baseUrl(), null)
                        .get("/browse/PAY-1")
                        .location())
                .contains("/login.jsp?os_destination=%2Fbrowse%2FPAY-1");
    }

    @Test
    void findsIssuesAndSaysWhatIsWrongWithAQuery() throws Exception {
        assertThat(eve.get("/issues/?jql=summary+~+%22thing%22").body()).doesNotContain("Secret thing");
        assertThat(dana.get("/issues/?jql=project+%3D+SEC").body()).contains("Secret thing");
        assertThat(dana.get("/issues/?jql=project+%3D%3D+(").status()).isEqualTo(400);
    }

    @Test
    void addsEditsAndRemovesAValidator() throws Exception {
        String there = "workflowName=Default+workflow&workflowTransition=" + transition("Done");
        Map<String, String> place = Map.of(
                "workflowName",
                Workflows.DEFAULT,
                "workflowTransition",
                String.valueOf(transition("Done")),
                "kind",
                "VALIDATOR");
        String path = "/secure/admin/workflows/";

        assertThat(admin.get(path + "AddModule.jspa?" + there + "&kind=VALIDATOR&module=validator")
                        .body())
                .contains("input-parameters of none");
        admin.post(path + "AddModule.jspa", Browsing.with(place, "module", "validator", "strict", "on"));
        assertThat(admin.get(path + "ViewWorkflowTransition.jspa?" + there).body())
                .contains("view of one");
        assertThat(arguments()).containsEntry("strict", "true");

        assertThat(admin.get(path + "EditModule.jspa?" + there + "&kind=VALIDATOR&index=0")
                        .body())
                .contains("edit-parameters of one");
        admin.post(path + "EditModule.jspa", Browsing.with(place, "index", "0"));
        assertThat(arguments()).containsEntry("strict", "false");

        admin.post(path + "RemoveModule.jspa", Browsing.with(place, "index", "0"));
        assertThat(admin.get(path + "ViewWorkflowTransition.jspa?" + there).body())
                .doesNotContain("view of one");
    }

    private static Map<String, String> arguments() {
        return jira.workflowEditor()
                .uses(
                        Workflows.DEFAULT,
                        transition("Done"),
                        io.acceptability.sandbox.plugin.WorkflowModule.Kind.VALIDATOR)
                .get(0)
                .arguments();
    }
}
