package io.acceptability.browser;

import static io.acceptability.browser.host.Client.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Cluster;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Judgement;
import io.acceptability.browser.host.Recorded;
import io.acceptability.browser.host.Sandbox;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database act as one: nothing is lost between them, and neither ever answers from before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {
    private static final List<String> JOBS = List.of(
            "io.acceptability.jira.deliveries", "io.acceptability.jira.portfolios", "io.acceptability.jira.reminders");

    @TempDir
    static Path folder;

    private static Cluster cluster;
    private static Sandbox left;
    private static Sandbox right;

    @BeforeAll
    static void start() {
        cluster = Cluster.start(folder);
        left = cluster.node("left");
        right = cluster.node("right");
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    @Order(1)
    void aConfirmationOnOneNodeOpensTheGateOfTheOtherAndAWithdrawalClosesItAtOnce() {
        String epic = issues(left).finishedEpic("Pay by phone");
        Judgement onLeft = judgement(left, epic);
        assertRefused(right, epic, "No boundary is written yet");
        onLeft.confirmed();
        assertThat(gate(right, epic)).isTrue();
        onLeft.withdraw("The branches were not asked.");
        assertThat(gate(right, epic)).isFalse();
        assertRefused(right, epic, "withdrawn");
        judgement(right, epic).confirm();
        issues(left).move(epic, "Delivered");
        assertThat(issues(right).status(epic)).isEqualTo("Delivered");
        JsonNode delivery = new Recorded(dana(right), epic).delivery();
        assertThat(delivery.path("confirmed").asBoolean())
                .as(delivery.toString())
                .isTrue();
    }

    @Test
    @Order(2)
    void fourWritersOnEachNodeLoseNothingOnOneSubject() throws Exception {
        String epic = issues(left).create("PAY", "Epic", Map.of("summary", "Settle at midnight"));
        try (Writers writers = new Writers(epic)) {
            writers.on(left, 4, 5).on(right, 4, 5).awaitAll();
            assertThat(writers.unexpected()).isEmpty();
            assertThat(writers.conflicts()).as("they were in each other's way").isPositive();
            assertThat(notes(right, epic)).hasSize(40).containsExactlyInAnyOrderElementsOf(writers.accepted());
            assertThat(sequences(left, epic))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 40).boxed().toList());
            assertIntact(left, epic, 40);
            assertIntact(right, epic, 40);
        }
    }

    @Test
    @Order(3)
    void neverDecidesByAnythingOlderThanTheDatabase() throws Exception {
        String epic = issues(left).finishedEpic("Refund to the card");
        judgement(left, epic).confirmed();
        AtomicLong written = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        Queue<String> outdated = new ConcurrentLinkedQueue<>();
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
            Client onRight = dana(right);
            while (!over.get()) {
                long atLeast = written.get();
                long seen = onRight.dossier(epic).path("revision").asLong();
                if (seen < atLeast) {
                    outdated.add(seen + " after " + atLeast);
                }
            }
        });
        for (int turn = 0; turn < 10; turn++) {
            Sandbox writing = turn % 2 == 0 ? left : right;
            Sandbox deciding = turn % 2 == 0 ? right : left;
            judgement(writing, epic).answer("systemic", "yes");
            written.set(judgement(writing, epic).revision());
            assertThat(gate(deciding, epic)).as("after bad news, turn " + turn).isFalse();
            if (turn < 4) {
                assertRefused(deciding, epic, "systemic failure");
            }
            judgement(writing, epic).answer("systemic", "no");
            written.set(judgement(writing, epic).revision());
            assertThat(gate(deciding, epic)).as("after good news, turn " + turn).isTrue();
        }
        over.set(true);
        reader.get(30, TimeUnit.SECONDS);
        assertThat(outdated).isEmpty();
    }

    @Test
    @Order(4)
    void aPolicyOfOneNodeRulesOnTheOtherAtOnce() {
        Client onLeft = Client.as("admin", left);
        String policy = "/rest/acceptability/1.0/policy/projects/PAY";
        String epic = issues(right).create("PAY", "Epic", Map.of("summary", "Print on demand"));
        issues(right).move(issues(right).child(epic, "Story", "Medium", "Choose the paper"), "Done");
        issues(right).child(epic, "Story", "Medium", "Print it");
        assertThat(threshold(right, epic)).startsWith("60");
        long revision = 0;
        for (int percent : List.of(70, 80, 90)) {
            onLeft.put(policy, Map.of("revision", revision++, "own", Map.of("scopeDonePercent", percent)))
                    .expect(200);
            assertThat(threshold(right, epic)).startsWith(String.valueOf(percent));
        }
        onLeft.put(policy, Map.of("revision", revision, "own", Map.of())).expect(200);
        assertThat(threshold(right, epic)).startsWith("60");
    }

    @Test
    @Order(5)
    void aJobRunsOnceForTheWholeClusterAndRecordsOnce() throws Exception {
        String epic = issues(left).create("PAY", "Epic", Map.of("summary", "Moved by a migration"));
        // The database itself keeps count: each run of a job leaves a row of the node that it ran on.
        cluster.run("create table run (job text, node text);"
                + "create function note_run() returns trigger language plpgsql as $$ begin"
                + " insert into run values (new.job_id, new.last_node); return new; end $$;"
                + "create trigger note_run after update on sandbox_job for each row"
                + " when (new.last_start is distinct from old.last_start) execute function note_run()");
        for (int turn = 1; turn <= 2; turn++) {
            cluster.run("update sandbox_job set next_run = now() - interval '1 second'"
                    + " where job_id like 'io.acceptability.jira.%' and lease_until is null");
            for (int tries = 0; runs() < turn * JOBS.size() && tries < 200; tries++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            // Long enough for the other node to look what is due.
            TimeUnit.MILLISECONDS.sleep(1_200);
            assertThat(runs()).isEqualTo(turn * JOBS.size());
            if (turn == 1) {
                Client.as("admin", left)
                        .post("/rest/sandbox/1/move", Map.of("issue", epic, "status", "Delivered"))
                        .expect(204);
            }
        }
        JsonNode delivery = new Recorded(dana(right), epic).delivery();
        assertThat(delivery.path("confirmed").asBoolean()).isFalse();
        assertThat(cluster.find("select distinct job from run order by job")).containsExactlyElementsOf(JOBS);
    }

    @Test
    @Order(6)
    void aNodeKilledAmidWritesLeavesAChainThatTheOtherReadsAndGoesOnWith() throws Exception {
        String epic = issues(left).finishedEpic("Close the day");
        try (Writers writers = new Writers(epic)) {
            writers.on(right, 4, 10_000);
            writers.awaitAccepted(30);
            right.kill();
            writers.awaitAll();
            assertThat(writers.unexpected()).isEmpty();
            List<String> notes = notes(left, epic);
            assertThat(notes).doesNotHaveDuplicates().containsAll(writers.accepted());
            // One write of each writer may have been kept without its answer, and no more.
            assertThat(notes.size())
                    .isBetween(writers.accepted().size(), writers.accepted().size() + 4);
            assertIntact(left, epic, notes.size());
        }
        judgement(left, epic).confirmed();
        issues(left).move(epic, "Delivered");
        assertThat(new Recorded(dana(left), epic).delivery().path("confirmed").asBoolean())
                .isTrue();
    }

    private static Client dana(Sandbox node) {
        return Client.as("dana", node);
    }

    private static Issues issues(Sandbox node) {
        return new Issues(dana(node));
    }

    private static Judgement judgement(Sandbox node, String epic) {
        return new Judgement(dana(node), epic);
    }

    private static boolean gate(Sandbox node, String epic) {
        return dana(node).dossier(epic).at("/gate/open").asBoolean();
    }

    private static void assertRefused(Sandbox node, String epic, String reason) {
        assertThat(issues(node).tryToMove(epic, "Delivered").expect(400).text()).contains(reason);
    }

    private static String threshold(Sandbox node, String epic) {
        for (JsonNode finding : dana(node).dossier(epic).path("findings")) {
            for (JsonNode signal : finding.path("signals")) {
                if ("goal.scope-done".equals(signal.path("rule").asText())) {
                    return signal.path("threshold").asText();
                }
            }
        }
        throw new AssertionError("no signal of the scope");
    }

    private static List<String> notes(Sandbox node, String epic) {
        return StreamSupport.stream(dana(node).dossier(epic).path("contacts").spliterator(), false)
                .map(contact -> contact.path("note").asText())
                .toList();
    }

    private static List<Long> sequences(Sandbox node, String epic) {
        JsonNode page = dana(node)
                .get(subjects(epic, "ledger") + "?start=0&limit=200")
                .expect(200)
                .json();
        return StreamSupport.stream(page.path("entries").spliterator(), false)
                .map(entry -> entry.path("sequence").asLong())
                .sorted()
                .toList();
    }

    private static void assertIntact(Sandbox node, String epic, int entries) {
        JsonNode verification = dana(node)
                .get(subjects(epic, "ledger", "verification"))
                .expect(200)
                .json();
        assertThat(verification.path("intact").asBoolean())
                .as(verification.toString())
                .isTrue();
        assertThat(verification.path("entries").asInt()).isEqualTo(entries);
    }

    private static int runs() {
        return Integer.parseInt(cluster.find("select count(*) from run").get(0));
    }
}
