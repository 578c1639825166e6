package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import io.acceptability.sandbox.jira.JiraPart;
import io.acceptability.sandbox.jira.NewIssue;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.jobs.Jobs;
import io.acceptability.sandbox.jobs.JobsPart;
import io.acceptability.sandbox.probe.ProbeJar;
import io.acceptability.sandbox.workflow.Workflows;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sandboxes on one PostgreSQL are two nodes of a cluster. */
class ClusterTest {

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static Sandbox left;
    private static Sandbox right;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** Hears of issues on one node. */
    public final class Ears {
        private final String node;

        Ears(String node) {
            this.node = node;
        }

        @EventListener
        public void hear(IssueEvent event) {
            heard.add(node + " " + event.getIssue().getSummary());
        }
    }

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        left = node("left");
        jira(left).foundation().demoProject("PAY", "Payments", "", true);
        right = node("right");
    }

    private static Sandbox node(String name) throws Exception {
        Path home = Files.createDirectories(folder.resolve(name));
        Sandbox sandbox = new Sandbox(
                Options.parse(
                        "--port",
                        "0",
                        "--home",
                        home.toString(),
                        "--db",
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "--node",
                        name,
                        "--plugin",
                        new ProbeJar().writeTo(home).toString()),
                List.of(new JiraPart(), new JobsPart()));
        sandbox.start();
        return sandbox;
    }

    @AfterAll
    static void stop() throws Exception {
        left.close();
        right.close();
        postgres.close();
    }

    private static SandboxJira jira(Sandbox node) {
        return node.services().get(SandboxJira.class);
    }

    @Test
    void anEventIsHeardWhereItHappens() throws Exception {
        left.services().get(EventPublisher.class).register(new Ears("left"));
        right.services().get(EventPublisher.class).register(new Ears("right"));
        String dana =
                jira(right).store().accounts().byName("dana").orElseThrow().key();
        jira(right).issues().create(NewIssue.in("PAY").summary("made on the right"), dana);
        assertThat(heard).containsExactly("right made on the right");
    }

    @Test
    void aJobOfTheClusterRunsOnOneOfThem() throws Exception {
        List<String> runs = new CopyOnWriteArrayList<>();
        for (Sandbox node : List.of(left, right)) {
            SchedulerService scheduler = node.services().get(SchedulerService.class);
            JobRunnerKey key = JobRunnerKey.of("runner");
            scheduler.registerJobRunner(key, request -> {
                runs.add(node.options().node());
                return JobRunnerResponse.success();
            });
            scheduler.scheduleJob(
                    JobId.of("job"),
                    JobConfig.forJobRunnerKey(key).withSchedule(Schedule.forInterval(3_600_000, null)));
        }
        Thread.sleep(3_000);
        assertThat(runs).hasSize(1);
        right.services().get(Jobs.class).runNow("job");
        assertThat(runs).hasSize(2).last().isEqualTo("right");
        assertThat(left.services().get(Jobs.class).all())
                .singleElement()
                .extracting("lastNode")
                .isEqualTo("right");
    }

    @Test
    void aDraftOfOneIsPublishedByTheOther() {
        WorkflowManager onLeft = left.services().get(WorkflowManager.class);
        WorkflowManager onRight = right.services().get(WorkflowManager.class);
        var admin = left.services().get(UserManager.class).getUserByName("admin");
        JiraWorkflow draft = onLeft.createDraftWorkflow(admin, Workflows.DEFAULT);
        draft.getDescriptor().getAction(41).setName("Hand over");
        onLeft.updateWorkflow(admin, draft);
        onRight.overwriteActiveWorkflow(admin, Workflows.DEFAULT);
        assertThat(onLeft.getWorkflow(Workflows.DEFAULT)
                        .getDescriptor()
                        .getAction(41)
                        .getName())
                .isEqualTo("Hand over");
    }
}
