package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import io.acceptability.sandbox.Browsing.Answer;
import io.acceptability.sandbox.jira.JiraPart;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.jobs.JobsPart;
import io.acceptability.sandbox.pages.PagesPart;
import io.acceptability.sandbox.plugin.WorkflowModule.Kind;
import io.acceptability.sandbox.probe.ProbeJar;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.workflow.WorkflowEditor;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import io.acceptability.sandbox.workflow.Workflows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What administrators see of jobs, mails, drafts and workflow modules, and the page that moves issues in bulk. */
class AdminPagesTest {
    private static final String WORKFLOWS = "/secure/admin/workflows/";
    private static final String BULK = "/secure/views/bulkedit/BulkTransition.jspa";

    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static SandboxJira jira;
    private static Browsing admin;
    private static Browsing dana;

    @BeforeAll
    static void start() throws Exception {
        Path jar = new ProbeJar().writeTo(folder);
        Options options =
                Options.parse("--port", "0", "--home", folder.resolve("home").toString(), "--plugin", jar.toString());
        Files.createDirectories(options.home());
        sandbox = new Sandbox(options, List.of(new JiraPart(), new PagesPart(), new PagesContent(), new JobsPart()));
        sandbox.start();
        jira = sandbox.services().get(SandboxJira.class);
        admin = new Browsing(sandbox.web().baseUrl(), "admin");
        dana = new Browsing(sandbox.web().baseUrl(), "dana");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static int transition(String name) {
        return jira.workflows().byName(Workflows.DEFAULT).orElseThrow().transitions().stream()
                .filter(each -> each.name().equals(name))
                .mapToInt(Transition::id)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> place(String transition, Kind kind) {
        return Map.of(
                "workflowName",
                Workflows.DEFAULT,
                "workflowTransition",
                String.valueOf(transition(transition)),
                "kind",
                kind.name());
    }

    private static String page(String transition) throws Exception {
        return admin.get(WORKFLOWS + "ViewWorkflowTransition.jspa?workflowName=Default+workflow&workflowTransition="
                        + transition(transition))
                .body();
    }

    @Test
    void aJobIsSeenAndRunByAdministratorsOnly() throws Exception {
        SchedulerService scheduler = sandbox.services().get(SchedulerService.class);
        JobRunnerKey runner = JobRunnerKey.of("runner");
        int[] runs = new int[1];
        scheduler.registerJobRunner(runner, request -> {
            runs[0]++;
            return runs[0] == 1 ? JobRunnerResponse.success("went <well>") : JobRunnerResponse.failed("broke");
        });
        scheduler.scheduleJob(
                JobId.of("the.app:job"),
                JobConfig.forJobRunnerKey(runner).withSchedule(Schedule.forCronExpression("0 0 0 1 1 ?")));

        assertThat(admin.get("/secure/admin").body()).contains("/secure/admin/jobs", "/secure/admin/mails");
        assertThat(dana.get("/secure/admin/jobs").status()).isEqualTo(403);
        assertThat(dana.post("/secure/admin/jobs/run", Map.of("job", "the.app:job"))
                        .status())
                .isEqualTo(403);
        assertThat(admin.postWithoutToken("/secure/admin/jobs/run", Map.of("job", "the.app:job"))
                        .status())
                .isEqualTo(403);
        assertThat(runs[0]).isZero();

        admin.post("/secure/admin/jobs/run", Map.of("job", "the.app:job"));
        assertThat(admin.get("/secure/admin/jobs").body()).contains("the.app:job", "SUCCESS: went &lt;well&gt;");
        String run = "/rest/sandbox/1/jobs/the.app:job/run";
        assertThat(dana.postWithoutToken(run, Map.of()).status()).isEqualTo(403);
        assertThat(dana.get("/rest/sandbox/1/jobs").status()).isEqualTo(403);
        Answer failed = json(run);
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.body()).contains("FAILED: broke");
        assertThat(json("/rest/sandbox/1/jobs/nope/run").status()).isEqualTo(404);
        assertThat(runs[0]).isEqualTo(2);
        scheduler.registerJobRunner(runner, request -> JobRunnerResponse.success());
        assertThat(json(run).status()).isEqualTo(204);
    }

    private static Answer json(String path) throws Exception {
        return admin.postJson(path, "{}");
    }

    @Test
    void mailsAreSeenByAdministratorsOnlyAndCannotAct() throws Exception {
        Email email = new Email("carl@example.com");
        email.setSubject("<b>Due</b>");
        email.setMimeType("text/html");
        email.setBody("<p onclick=\"x\">Hello</p>");
        sandbox.services().get(MailQueue.class).addItem(new SingleMailQueueItem(email));

        assertThat(dana.get("/secure/admin/mails").status()).isEqualTo(403);
        assertThat(dana.get("/rest/sandbox/1/mails").status()).isEqualTo(403);
        String list = admin.get("/secure/admin/mails").body();
        assertThat(list).contains("carl@example.com", "&lt;b&gt;Due&lt;/b&gt;");
        String mail = list.replaceAll("(?s).*/secure/admin/mails/(\\d+).*", "/secure/admin/mails/$1");
        assertThat(admin.get(mail).body())
                .contains("<iframe class=\"jira-mail\" sandbox=\"\"")
                .contains("srcdoc=\"&lt;p onclick=&quot;x&quot;&gt;Hello&lt;/p&gt;\"");
        assertThat(admin.get("/rest/sandbox/1/mails").body()).contains("\"to\":\"carl@example.com\"");
    }

    @Test
    void aDraftIsPublishedOrDiscarded() throws Exception {
        String page = WORKFLOWS + "ViewWorkflowSteps.jspa?workflowName=Default+workflow";
        Map<String, String> workflow = Map.of("workflowName", Workflows.DEFAULT);
        assertThat(admin.get(page).body()).doesNotContain("id=\"draft\"");
        jira.transitions().drafts().create(Workflows.DEFAULT);
        assertThat(admin.get(page).body()).contains("id=\"draft\"");
        assertThat(dana.post(WORKFLOWS + "PublishDraft.jspa", workflow).status())
                .isEqualTo(403);
        admin.post(WORKFLOWS + "DiscardDraft.jspa", workflow);
        assertThat(jira.transitions().drafts().names()).isEmpty();
        jira.transitions().drafts().create(Workflows.DEFAULT);
        admin.post(WORKFLOWS + "PublishDraft.jspa", workflow);
        assertThat(admin.get(page).body()).doesNotContain("id=\"draft\"");
    }

    @Test
    void aWorkflowIsGivenToOneTypeOfAProject() throws Exception {
        jira.workflows().createSimple("Bugs", "", List.of("To Do", "Closed"));
        String test = jira.store()
                .constants()
                .find(Constants.Kind.ISSUE_TYPE, "Test")
                .orElseThrow()
                .id();
        admin.post(WORKFLOWS + "UseWorkflow.jspa", Map.of("workflowName", "Bugs", "project", "PAY", "issueType", test));
        assertThat(jira.workflows()
                        .usedBy(jira.store()
                                .projects()
                                .byKey("PAY")
                                .orElseThrow()
                                .id()))
                .containsEntry(test, "Bugs")
                .doesNotContainEntry(null, "Bugs");
    }

    @Test
    void aConditionOfThePluginHidesTheTransitionUntilItIsRemoved() throws Exception {
        Map<String, String> place = place("In Progress", Kind.CONDITION);
        admin.post(WORKFLOWS + "AddModule.jspa", Browsing.with(place, "module", "condition", "strict", "on"));
        assertThat(page("In Progress")).contains("view of one");
        assertThat(jira.workflowEditor()
                        .uses(Workflows.DEFAULT, transition("In Progress"), Kind.CONDITION)
                        .get(0)
                        .arguments())
                .containsEntry(WorkflowEditor.FULL_MODULE_KEY, "io.acceptability.probecondition")
                .containsEntry(WorkflowEditor.CLASS_NAME, "io.acceptability.sandbox.probe.ProbeCondition")
                .containsEntry("strict", "true");
        String transitions = "/rest/api/2/issue/PAY-1/transitions";
        assertThat(dana.get(transitions).body()).doesNotContain("\"name\":\"In Progress\",\"ops");
        Answer hidden = dana.postJson(transitions, "{\"transition\":{\"id\":\"" + transition("In Progress") + "\"}}");
        assertThat(hidden.status()).isEqualTo(400);
        assertThat(hidden.body()).contains("not valid for the current state");

        admin.post(WORKFLOWS + "EditModule.jspa", Browsing.with(place, "index", "0"));
        assertThat(jira.workflowEditor()
                        .uses(Workflows.DEFAULT, transition("In Progress"), Kind.CONDITION)
                        .get(0)
                        .arguments())
                .containsEntry("strict", "false");
        admin.post(WORKFLOWS + "RemoveModule.jspa", Browsing.with(place, "index", "0"));
        assertThat(dana.get(transitions).body()).contains("\"name\":\"In Progress\",\"ops");
    }

    @Test
    void aFunctionOfThePluginStaysWhereItIsOnceAndForAll() throws Exception {
        Map<String, String> place = place("To Do", Kind.FUNCTION);
        admin.post(WORKFLOWS + "AddModule.jspa", Browsing.with(place, "module", "function"));
        assertThat(page("To Do"))
                .doesNotContain("aria-label=\"Remove Probe function\"")
                .doesNotContain("value=\"function\"");
        admin.post(WORKFLOWS + "RemoveModule.jspa", Browsing.with(place, "index", "0"));
        assertThat(jira.workflowEditor()
                        .uses(Workflows.DEFAULT, transition("To Do"), Kind.FUNCTION)
                        .get(0)
                        .className())
                .isEqualTo("io.acceptability.sandbox.probe.ProbeFunction");
    }

    @Test
    void inBulkWhatIsRefusedKeepsTheRestFromNothing() throws Exception {
        String query = BULK + "?jql=project+%3D+SEC+or+key+%3D+PAY-2+order+by+key";
        assertThat(dana.get(query).body()).contains("PAY-2", "SEC-1", "<option>Delivered</option>");
        assertThat(dana.get(BULK + "?jql=project+%3D%3D").status()).isEqualTo(400);
        Answer refused = dana.post(BULK, Map.of("jql", "project = SEC or key = PAY-2", "transition", "Delivered"));
        assertThat(refused.body()).contains("Delivered: 0 of 2 done.", "refused with");
        Answer done = dana.post(BULK, Map.of("jql", "project = SEC", "transition", "Done"));
        assertThat(done.body()).contains("Done: 1 of 1 done.");
        assertThat(jira.store()
                        .constants()
                        .nameOf(
                                Constants.Kind.STATUS,
                                jira.store()
                                        .issues()
                                        .byKey("SEC-1")
                                        .orElseThrow()
                                        .statusId()))
                .isEqualTo("Done");
        assertThat(dana.postWithoutToken(BULK, Map.of("jql", "project = SEC", "transition", "To Do"))
                        .status())
                .isEqualTo(403);
    }
}
