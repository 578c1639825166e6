package io.acceptability.browser;

import static io.acceptability.browser.host.Client.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Judgement;
import io.acceptability.browser.host.Recorded;
import io.acceptability.browser.host.Sandbox;
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
    private static final String PANEL = "acc-panel";

    @TempDir
    static Path folder;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(folder.resolve("home"));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
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
        for (int upgrade = 0; upgrade < 3; upgrade++) {
            tell("install");
        }
        assertThat(jobs()).isEqualTo(jobs);
        assertThat(listeners()).isEqualTo(listeners);
        assertIntact(epic);
        issues.tryToMove(epic, "Delivered").expect(204);
        assertThat(new Recorded(dana(), epic).deliveriesAfterAWhile()).isEqualTo(1);
        assertIntact(epic);
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
