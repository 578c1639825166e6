package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.sandbox.jira.JiraPart;
import io.acceptability.sandbox.pages.PagesPart;
import io.acceptability.sandbox.probe.ProbeJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Administration, the settings of a project and the board, each with what a plugin adds to it. */
class SettingsPagesTest {

    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static Browsing admin;
    private static Browsing dana;
    private static Browsing tess;

    @BeforeAll
    static void start() throws Exception {
        Path jar = new ProbeJar().writeTo(folder);
        Options options =
                Options.parse("--port", "0", "--home", folder.resolve("home").toString(), "--plugin", jar.toString());
        Files.createDirectories(options.home());
        sandbox = new Sandbox(options, List.of(new JiraPart(), new PagesPart(), new PagesContent()));
        sandbox.start();
        admin = new Browsing(sandbox.web().baseUrl(), "admin");
        dana = new Browsing(sandbox.web().baseUrl(), "dana");
        tess = new Browsing(sandbox.web().baseUrl(), "tess");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void administrationListsTheHostsPagesAndThePlugins() throws Exception {
        assertThat(admin.get("/secure/admin").body())
                .contains("href=\"/jira/secure/admin/workflows/ListWorkflows.jspa\"")
                .contains("Probe section")
                .contains("id=\"probe-admin\" href=\"/jira/secure/ProbeAdminPage.jspa\"");
        assertThat(dana.get("/secure/admin").status()).isEqualTo(403);
    }

    @Test
    void aPageOfThePluginStandsInTheLayoutThatItAsksFor() throws Exception {
        String page = admin.get("/secure/ProbeAdminPage.jspa").body();
        assertThat(page)
                .contains("aria-label=\"Administration\"")
                .contains("<li class=\"aui-nav-selected\"><a class=\"aui-nav-item\" id=\"probe-admin\"")
                .contains("<p id=\"name\"></p>")
                .containsOnlyOnce("<body");
    }

    @Test
    void settingsOfAProjectAreForItsAdministrators() throws Exception {
        assertThat(dana.get("/plugins/servlet/project-config/PAY").body())
                .contains("id=\"probe-settings\" href=\"/jira/secure/ProbePage.jspa?name=PAY\"");
        assertThat(dana.get("/projects/PAY").body()).contains("/jira/plugins/servlet/project-config/PAY");
        assertThat(tess.get("/plugins/servlet/project-config/PAY").status()).isEqualTo(403);
        assertThat(tess.get("/projects/PAY").body()).doesNotContain("project-config");
        assertThat(dana.get("/plugins/servlet/project-config/NOPE").status()).isEqualTo(404);
    }

    @Test
    void theBoardShowsThePanelsOfTheSelectedIssueOnly() throws Exception {
        assertThat(dana.get("/secure/RapidBoard.jspa?projectKey=PAY&selectedIssue=PAY-1")
                        .body())
                .contains("id=\"ghx-detail-view\"")
                .contains("<section id=\"board\"")
                .contains("It&#39;s Dana");
        assertThat(dana.get("/secure/RapidBoard.jspa?projectKey=PAY").body()).doesNotContain("ghx-detail-view");
        assertThat(dana.get("/secure/RapidBoard.jspa?projectKey=NOPE").status()).isEqualTo(404);
    }
}
