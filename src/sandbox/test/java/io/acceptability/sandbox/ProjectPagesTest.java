package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.sandbox.Browsing.Answer;
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

/** A project's pages, with the one that a plugin adds to its sidebar. */
class ProjectPagesTest {
    private static final String PAGE = "selectedItem=io.acceptability.probe:probe-page";

    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static Browsing dana;
    private static Browsing eve;

    @BeforeAll
    static void start() throws Exception {
        Path jar = new ProbeJar().writeTo(folder);
        Options options =
                Options.parse("--port", "0", "--home", folder.resolve("home").toString(), "--plugin", jar.toString());
        Files.createDirectories(options.home());
        sandbox = new Sandbox(options, List.of(new JiraPart(), new PagesPart(), new PagesContent()));
        sandbox.start();
        dana = new Browsing(sandbox.web().baseUrl(), "dana");
        eve = new Browsing(sandbox.web().baseUrl(), "eve");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void theSidebarListsThePagesOfThePluginThatMayBeShown() throws Exception {
        assertThat(dana.get("/projects/PAY").body())
                .contains("<a class=\"aui-nav-item\" id=\"probe-page\" href=\"/jira/projects/PAY?" + PAGE + "\">")
                .doesNotContain("Hidden page");
    }

    @Test
    void theSelectedItemShowsThePanelsOfItsName() throws Exception {
        Answer page = dana.get("/projects/PAY?" + PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .containsOnlyOnce("<p id=\"t\">it&#39;s &lt;here&gt;</p>")
                .contains("<li class=\"aui-nav-selected\"><a class=\"aui-nav-item\" id=\"probe-page\"")
                .doesNotContain("page-blank");
    }

    @Test
    void anItemThatNobodyKnowsLeadsToTheProject() throws Exception {
        for (String item :
                new String[] {"io.acceptability.probe:none", "io.acceptability.probe:hidden", "", "%22%3E"}) {
            Answer page = dana.get("/projects/PAY?selectedItem=" + item);
            assertThat(page.status()).isEqualTo(303);
            assertThat(page.location()).isEqualTo("/jira/projects/PAY");
        }
    }

    @Test
    void whoMayNotSeeTheProjectLearnsNothingOfIt() throws Exception {
        assertThat(eve.get("/projects/SEC?" + PAGE).status()).isEqualTo(404);
        assertThat(eve.get("/projects/SEC?" + PAGE).withoutTokens("SEC"))
                .isEqualTo(eve.get("/projects/NONE?" + PAGE).withoutTokens("NONE"));
    }
}
