package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.acceptability.sandbox.jira.SandboxJira;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new sandbox shows, with the app that was built with it. */
class DemoTest {
    private static final Path PLUGIN = Path.of(System.getProperty("sandbox.plugin"));

    @TempDir
    static Path folder;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.isRegularFile(PLUGIN), "skipped: the app is not built yet, mvn package builds it");
        sandbox = opened();
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static Sandbox opened() throws Exception {
        Options options = Options.parse(
                "--port", "0", "--home", folder.resolve("home").toString(), "--plugin", PLUGIN.toString());
        Files.createDirectories(options.home());
        Sandbox opened = new Sandbox(options, Main.parts());
        opened.start();
        return opened;
    }

    @ParameterizedTest
    @CsvSource({
        "PAY-1, ACCEPTABLE, NONE, false",
        "PAY-2, UNACCEPTABLE, NONE, false",
        "PAY-3, UNDECIDED, NONE, false",
        "PAY-4, NOT_JUDGED, NONE, false",
        "PAY-5, UNDECIDED, NONE, false",
        "PAY-6, UNDECIDED, NONE, false",
        "PAY-7, ACCEPTABLE, CURRENT, true",
        "PAY-8, UNDECIDED, STALE, false",
        "PAY-9, UNACCEPTABLE, NONE, false",
        "PAY-10, UNACCEPTABLE, NONE, false",
        "PAY-11, UNACCEPTABLE, NONE, false",
        "PAY-12, ACCEPTABLE, CURRENT, true",
        "PAY-13, ACCEPTABLE_WITH_CONCESSIONS, CURRENT, true",
        "PAY-14, ACCEPTABLE, WITHDRAWN, false",
        "PAY-15, NOT_JUDGED, NONE, false",
        "PAY-16, UNACCEPTABLE, NONE, false",
        "PAY-17, NOT_JUDGED, NONE, false"
    })
    void everyDeliveryIsInTheStateThatItsTextTells(String epic, String verdict, String confirmation, boolean open)
            throws Exception {
        JsonNode dossier = dossier(epic, "dana");

        assertThat(dossier.path("verdict").path("status").asText()).isEqualTo(verdict);
        assertThat(dossier.path("confirmation").path("state").asText("NONE")).isEqualTo(confirmation);
        assertThat(dossier.path("gate").path("open").asBoolean()).isEqualTo(open);
    }

    @Test
    void theBlockerIsCountedButNotNamedForThoseOutside() throws Exception {
        String asEve = dossier("PAY-10", "eve").toString();

        assertThat(asEve).doesNotContain("SEC-2").doesNotContain("certificate is pinned");
        assertThat(asEve).contains("\"hidden\":1");
        assertThat(new Browsing(sandbox.web().baseUrl(), "eve")
                        .get("/browse/PAY-10")
                        .body())
                .doesNotContain("SEC-2")
                .contains("Acceptability");
    }

    @Test
    void theRestrictedChildIsSeenByTheDeliveryTeamOnly() throws Exception {
        String restricted = "three refunds that Fraud stopped";

        assertThat(new Browsing(sandbox.web().baseUrl(), "dana")
                        .get("/browse/PAY-5")
                        .body())
                .contains(restricted);
        assertThat(new Browsing(sandbox.web().baseUrl(), "tess")
                        .get("/browse/PAY-5")
                        .body())
                .doesNotContain(restricted);
    }

    @Test
    void aPersonReadsThePanelInTheirLanguage() throws Exception {
        assertThat(new Browsing(sandbox.web().baseUrl(), "lin")
                        .get("/browse/PAY-4")
                        .body())
                .contains("<html lang=\"zh-CN\" ")
                .contains("可接受性");
    }

    @Test
    void theRefusalOfTheGateIsShownWithItsReasons() throws Exception {
        Browsing dana = new Browsing(sandbox.web().baseUrl(), "dana");
        String page = dana.get("/browse/PAY-2").body();
        String button = page.substring(0, page.indexOf(">Delivered</button>"));
        String id = button.substring(button.lastIndexOf("value=\"") + 7).replaceFirst("\".*", "");

        String next = dana.post("/browse/PAY-2/transition", java.util.Map.of("transition", id))
                .location();
        assertThat(dana.get(next.substring(next.indexOf("/browse"))).body())
                .contains("PAY-2 was not moved to Delivered")
                .contains("role=\"alert\"");
        assertThat(sandbox.services()
                        .get(SandboxJira.class)
                        .store()
                        .issues()
                        .byKey("PAY-2")
                        .orElseThrow()
                        .isOpen())
                .isTrue();
    }

    private static JsonNode dossier(String epic, String user) throws Exception {
        return new JsonMapper()
                .readTree(new Browsing(sandbox.web().baseUrl(), user)
                        .get("/rest/acceptability/1.0/subjects/" + epic)
                        .body());
    }
}
