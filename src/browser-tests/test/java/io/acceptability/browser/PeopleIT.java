package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Sandbox;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jira makes Dana anonymous, who judged nearly everything there is. In a sandbox of its own, because she does not come back. */
class PeopleIT extends BrowserScenario {
    private static final String REST = "/rest/acceptability/1.0/";

    @TempDir
    static Path temp;

    private static Sandbox own;

    @BeforeAll
    static void start() {
        own = Sandbox.start(temp.resolve("home"));
    }

    @AfterAll
    static void stop() {
        own.close();
    }

    @Override
    Sandbox sandbox() {
        return own;
    }

    private JsonNode json(String path) {
        return client("admin").get(path).expect(200).json();
    }

    private static List<String> subjects() {
        return Stream.concat(
                        Stream.of("project:PAY"),
                        Stream.iterate(1, i -> i <= 14, i -> i + 1).map(i -> "PAY-" + i))
                .toList();
    }

    /** All that the app tells an administrator of what Dana did, in any form. */
    private Stream<String> everything() {
        return Stream.concat(
                subjects().stream()
                        .filter(it -> client("admin").get(Client.subjects(it)).status() == 200)
                        .flatMap(it -> Stream.of(
                                Client.subjects(it),
                                Client.subjects(it, "ledger.json"),
                                Client.subjects(it, "ledger.csv"),
                                "/secure/AcceptabilityLedger.jspa?subject=" + it)),
                Stream.of(
                        REST + "projects/PAY/portfolio?limit=50",
                        REST + "record?project=PAY",
                        REST + "policy/global",
                        "/secure/AcceptabilityRecord.jspa?project=PAY",
                        "/browse/PAY-8",
                        "/projects/PAY?selectedItem=io.acceptability.jira:portfolio"));
    }

    @Test
    void nothingTellsWhoSheWasAndAllThatSheJudgedStays() {
        // A portfolio is built when it is first looked at.
        json(REST + "projects/PAY/portfolio");
        String oldKey = json(Client.subjects("PAY-8"))
                .at("/findings/0/answers/0/by/key")
                .asText();
        assertThat(oldKey).startsWith("JIRAUSER");
        JsonNode figures = json(REST + "record?project=PAY");
        String verdict = json(Client.subjects("PAY-8")).at("/verdict/status").asText();
        assertThat(json(REST + "subjects/PAY-8").at("/boundary/accountable").asText())
                .isEqualTo("Dana Delgado");
        assertThat(json("/rest/sandbox/1/users/dana/affected").path("affected")).hasSize(3);

        JsonNode done = client("admin")
                .post("/rest/sandbox/1/users/dana/anonymize", Map.of())
                .expect(200)
                .json();

        assertThat(done.path("errors")).isEmpty();
        assertThat(done.path("completed")).isEqualTo(done.path("tasks"));
        everything()
                .forEach(
                        path -> assertThat(client("admin").get(path).expect(200).text())
                                .as(path)
                                .doesNotContain("Dana Delgado", "\"dana\"", "dana@example.com", '"' + oldKey + '"'));
        JsonNode epic = json(Client.subjects("PAY-8"));
        assertThat(epic.at("/findings/0/answers/0/by/key").asText())
                .isEqualTo(done.path("key").asText());
        assertThat(epic.at("/findings/0/answers/0/by/displayName").asText())
                .isEqualTo(done.path("displayName").asText());
        assertThat(epic.at("/boundary/accountable").asText()).isEqualTo("name erased");
        assertThat(epic.at("/verdict/status").asText()).isEqualTo(verdict);
        assertThat(json(REST + "record?project=PAY")).isEqualTo(figures);
        assertThat(json(Client.subjects("PAY-8", "ledger", "verification"))
                        .path("intact")
                        .asBoolean())
                .isTrue();
        assertThat(json("/rest/sandbox/1/users/" + done.path("name").asText() + "/affected")
                        .path("affected"))
                .as("only what follows her under her new key")
                .allSatisfy(it -> assertThat(it.path("type").asText()).isEqualTo("ANONYMIZE"));
        assertThat(client("tess")
                        .post("/rest/sandbox/1/users/lin/anonymize", Map.of())
                        .status())
                .isEqualTo(403);
    }
}
