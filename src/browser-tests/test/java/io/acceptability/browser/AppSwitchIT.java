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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

/** The app is disabled, removed and upgraded while Jira runs: gates stay closed and say why, and nothing is lost or doubled. */
class AppSwitchIT {
    private static final String APP = "/rest/sandbox/1/plugin";
    private static final String JOB = "/rest/sandbox/1/jobs/io.acceptability.jira.deliveries/run";
    private static final String ENTRIES =
            "select e.\"SLOT\" || ' ' || e.\"ENTRY_HASH\" || ' ' || e.\"PAYLOAD\" || ' ' || a.\"USER_KEY\""
                    + " from \"AO_BEEE6D_ENTRY_ROW\" e join \"AO_BEEE6D_AUTHOR_ROW\" a on a.\"ID\" = e.\"AUTHOR_ID\" order by e.\"ID\"";
    private static final String PANEL = "acc-panel";

    @TempDir
    static Path folder;

    private static Cluster cluster;
    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        cluster = Cluster.start(folder);
        sandbox = cluster.node("home");
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disable enable", "uninstall install"})
    void withoutTheAppGuardedTransitionsStayClosedAndWithItAllIsAsBefore(String outAndIn) {
        String out = outAndIn.split(" ")[0];
        Issues issues = new Issues(dana());
        String confirmed = issues.finishedEpic("Sell vouchers, " + out);
        new Judgement(dana(), confirmed).confirmed();
        String migrated = issues.create("PAY", "Epic", Map.of("summary", "Moved meanwhile, " + out));
        JsonNode before = dana().dossier(confirmed);

        tell(out);
        assertThat(page("/browse/" + confirmed)).contains("Sell vouchers").doesNotContain(PANEL);
        assertThat(dana().get(subjects(confirmed)).status()).isEqualTo(404);
        assertThat(admin().get("/secure/AcceptabilityCoverage.jspa").status()).isEqualTo(404);
        assertThat(issues.tryToMove(confirmed, "Delivered")
                        .expect(400)
                        .json()
                        .path("errorMessages")
                        .get(0)
                        .asText())
                .isEqualTo("Could not load validator class: io.acceptability.gate.BoundaryConfirmedValidator."
                        + " No enabled app provides it. Its app is io.acceptability.jira. The transition stays closed"
                        + " until the app is enabled, or until an administrator takes this out of the workflow.");
        assertThat(issues.status(confirmed)).isNotEqualTo("Delivered");
        issues.move(migrated, "In Progress");
        admin().post("/rest/sandbox/1/move", Map.of("issue", migrated, "status", "Delivered"))
                .expect(204);

        tell(outAndIn.split(" ")[1]);
        assertThat(page("/browse/" + confirmed)).contains(PANEL);
        assertThat(dana().dossier(confirmed).path("revision")).isEqualTo(before.path("revision"));
        assertThat(dana().dossier(confirmed).path("fingerprint")).isEqualTo(before.path("fingerprint"));
        assertIntact(confirmed);
        issues.move(confirmed, "Delivered");
        assertThat(new Recorded(dana(), confirmed).delivery().path("confirmed").asBoolean())
                .isTrue();
        admin().post(JOB, Map.of()).expect(204);
        JsonNode meanwhile = new Recorded(dana(), migrated).delivery();
        assertThat(meanwhile.path("confirmed").asBoolean()).isFalse();
    }

    @Test
    void anUpgradeDoublesNoJobAndNoListenerAndBreaksNoChain() {
        Issues issues = new Issues(dana());
        String epic = issues.finishedEpic("Split a bill");
        new Judgement(dana(), epic).confirmed();
        List<String> jobs = jobs();
        int listeners = listeners();
        assertThat(jobs).hasSize(3).doesNotHaveDuplicates();
        assertThat(listeners).isPositive();
        for (int upgrade = 0; upgrade < 2; upgrade++) {
            tell("install");
        }
        assertThat(jobs()).isEqualTo(jobs);
        assertThat(listeners()).isEqualTo(listeners);
        assertIntact(epic);
        issues.tryToMove(epic, "Delivered").expect(204);
        assertThat(new Recorded(dana(), epic).deliveriesAfterAWhile()).isEqualTo(1);
        assertIntact(epic);
    }

    /** The tables as an earlier version left them; how they were made stands beside them. */
    @ParameterizedTest
    @ValueSource(strings = {"1-entries", "2-passes-and-deliveries", "3-link-counts", "4-reminders"})
    void anUpgradeFromAnEarlierSchemaKeepsEveryEntry(String schema) {
        tell("uninstall");
        cluster.find("select tablename from pg_tables where tablename like 'AO\\_%'")
                .forEach(table -> cluster.run("drop table \"" + table + "\""));
        cluster.run(text("/schemas/" + schema + ".sql"));
        List<String> entries = cluster.find(ENTRIES);
        assertThat(entries).hasSizeGreaterThan(40);

        tell("install");
        assertThat(cluster.find(ENTRIES)).isEqualTo(entries);
        for (String delivery : List.of("PAY-1", "PAY-7", "PAY-8", "PAY-12")) {
            assertIntact(delivery);
            assertThat(dana().dossier(delivery).path("revision").asInt())
                    .as(delivery)
                    .isGreaterThan(8);
            assertThat(page("/browse/" + delivery)).contains(PANEL).doesNotContain("cannot be read");
        }
        JsonNode confirmation = dana().dossier("PAY-7").path("confirmation");
        assertThat(confirmation.at("/by/displayName").asText()).isEqualTo("Dana Delgado");
        assertThat(confirmation.path("forecast").asInt()).isBetween(2, 98);
        JsonNode policy = admin().get("/rest/acceptability/1.0/policy/projects/PAY")
                .expect(200)
                .json();
        assertThat(policy.path("revision").asInt()).isEqualTo(1);
        assertThat(policy.at("/own/scopeDonePercent").asInt()).isEqualTo(65);

        admin().post("/rest/sandbox/1/jobs/io.acceptability.jira.portfolios/run", Map.of())
                .expect(204);
        JsonNode portfolio = dana().get("/rest/acceptability/1.0/projects/PAY/portfolio?limit=100")
                .expect(200)
                .json();
        assertThat(portfolio.path("deliveries").size()).isGreaterThan(10);
        String deliveries = table("DELIVERY_ROW");
        assertThat(cluster.find("select \"ISSUE_ID\" from " + deliveries + " where \"LINK_COUNT\" is null"))
                .isEmpty();
        // The dumps hold rows of version 1, which are all made anew.
        assertThat(cluster.find("select distinct \"SCHEMA_VERSION\" from " + deliveries))
                .singleElement()
                .isNotEqualTo("1");
        assertThat(cluster.find("select \"ISSUE_ID\" from " + deliveries)).contains("10000", "10006", "10007", "10011");
        assertThat(cluster.find("select indexdef from pg_indexes where tablename like 'AO\\_%ENTRY\\_ROW'"))
                .anyMatch(index -> index.contains("UNIQUE") && index.contains("SLOT"))
                .anyMatch(index -> index.contains("ENTRY_KIND"));

        new Judgement(dana(), "PAY-7").answer("plan", "yes").consent("EXPLICIT");
        assertIntact("PAY-7");
        assertThat(cluster.find(ENTRIES)).containsAll(entries).hasSizeGreaterThan(entries.size() + 1);
    }

    @Test
    void onlyAdministratorsMayDoIt() {
        assertThat(dana().post(APP + "/disable", Map.of()).status()).isEqualTo(403);
        assertThat(Client.anonymous(sandbox).post(APP + "/disable", Map.of()).status())
                .isEqualTo(401);
        assertThat(dana().get("/secure/admin/apps").status()).isEqualTo(403);
        assertThat(admin().get("/secure/admin/apps").expect(200).text())
                .contains("Acceptability for Jira", "io.acceptability.jira", ">enabled<", ">Disable<", ">Uninstall<");
        assertThat(admin().get(APP).expect(200).json().path("state").asText()).isEqualTo("ENABLED");
    }

    private static String table(String name) {
        return '"'
                + cluster.find("select tablename from pg_tables where tablename like 'AO\\_%\\_" + name + "'")
                        .get(0)
                + '"';
    }

    private static String text(String resource) {
        try (InputStream in = AppSwitchIT.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void tell(String act) {
        admin().post(APP + "/" + act, Map.of()).expect(200);
    }

    private static Client dana() {
        return Client.as("dana", sandbox);
    }

    private static Client admin() {
        return Client.as("admin", sandbox);
    }

    private static String page(String path) {
        return dana().get(path).expect(200).text();
    }

    private static List<String> jobs() {
        return StreamSupport.stream(
                        admin().get("/rest/sandbox/1/jobs")
                                .expect(200)
                                .json()
                                .path("jobs")
                                .spliterator(),
                        false)
                .map(job -> job.path("id").asText())
                .toList();
    }

    private static int listeners() {
        return admin().get(APP).expect(200).json().path("listeners").asInt();
    }

    private static void assertIntact(String epic) {
        JsonNode verification =
                dana().get(subjects(epic, "ledger", "verification")).expect(200).json();
        assertThat(verification.path("intact").asBoolean())
                .as(verification.toString())
                .isTrue();
    }
}
