package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.sandbox.plugin.Menus.Item;
import io.acceptability.sandbox.plugin.Menus.Section;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The actions and menu entries of a plugin in the host, under Jira's rules. */
class PluginPagesTest {

    @TempDir
    static Path folder;

    private static ProbeSandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        sandbox = new ProbeSandbox(folder);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static HttpResponse<String> post(String path, String form, String token) throws Exception {
        HttpRequest.Builder request = sandbox.to(path)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("dana:dana".getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "atlassian.xsrf.token=" + token);
        return HttpClient.newHttpClient()
                .send(
                        request.POST(HttpRequest.BodyPublishers.ofString(form)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void parametersGoThroughSettersAndOnlyListedGettersAreSeen() throws Exception {
        HttpResponse<String> page =
                sandbox.get("/secure/ProbePage.jspa?name=a%26b&tags=x&tags=y&number=7&secret=z", "dana");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<p id=\"name\">a&amp;b</p><i>x</i><i>y</i><b></b><u>7 for dana</u>")
                .contains("<title>Probe &amp; more - Sandbox</title>");
    }

    @Test
    void whatIsNoNumberLeadsToTheInputView() throws Exception {
        assertThat(sandbox.get("/secure/ProbePage.jspa?number=seven", "dana").body())
                .contains("It&#39;s Dana")
                .doesNotContain("<p id=\"name\">");
    }

    @Test
    void rolesKeepOutWhoLacksThem() throws Exception {
        HttpResponse<String> anonymous = sandbox.get("/secure/ProbePage.jspa?name=x", null);
        assertThat(anonymous.statusCode()).isEqualTo(303);
        assertThat(anonymous.headers().firstValue("Location").orElse(""))
                .endsWith("/login.jsp?os_destination=%2Fsecure%2FProbePage.jspa%3Fname%3Dx");
        assertThat(sandbox.get("/secure/ProbeAdminPage.jspa", "dana").statusCode())
                .isEqualTo(403);
        assertThat(sandbox.get("/secure/ProbeAdminPage.jspa", "admin").statusCode())
                .isEqualTo(200);
        assertThat(sandbox.get("/secure/admin/ProbeAdminPage.jspa", "admin").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anActionThatRefusesShowsThePageOfAPermissionViolation() throws Exception {
        assertThat(sandbox.get("/secure/ProbePage.jspa?name=forbidden", "dana").statusCode())
                .isEqualTo(403);
    }

    @Test
    void methodsOfHttpAreThoseOfTheAnnotation() throws Exception {
        assertThat(post("/secure/ProbePage.jspa", "atl_token=t", "t").statusCode())
                .isEqualTo(405);
        assertThat(sandbox.get("/secure/ProbePage!save.jspa?atl_token=t", "dana")
                        .statusCode())
                .isEqualTo(405);
        assertThat(sandbox.get("/secure/ProbePage!nothing.jspa", "dana").statusCode())
                .isEqualTo(404);
    }

    @Test
    void commandsAreCalledByNameOrAliasWithTheTokenOnly() throws Exception {
        for (String path : new String[] {"/secure/ProbePage!save.jspa", "/secure/SaveProbePage.jspa"}) {
            HttpResponse<String> saved = post(path, "name=PAY-1&atl_token=t", "t");
            assertThat(saved.statusCode()).isEqualTo(303);
            assertThat(saved.headers().firstValue("Location").orElse("")).isEqualTo("/jira/browse/PAY-1");
            assertThat(post(path, "name=PAY-1&atl_token=other", "t").statusCode())
                    .isEqualTo(403);
        }
        assertThat(sandbox.get("/secure/ProbePage!touch.jspa", "dana").statusCode())
                .isEqualTo(403);
    }

    @Test
    void menusHoldWhatTheirConditionsAllowInOrderAndInTheReadersLanguage() throws Exception {
        var menus = sandbox.plugin().menus();
        assertThat(menus.sections("admin_plugins_menu", Map.of()))
                .containsExactly(new Section("probe-section", "Probe section"));
        assertThat(menus.items("admin_plugins_menu/probe-section", Map.of()))
                .extracting(Item::label)
                .containsExactly("First", "Late");
        assertThat(menus.items("atl.jira.proj.config/projectgroup4", Map.of("projectKeyEncoded", "PAY")))
                .containsExactly(new Item("probe-settings", "Probe settings", "/secure/ProbePage.jspa?name=PAY"));
        assertThat(CurrentUser.as(new ProbeHost.Person("lin"), () -> menus.sections("admin_plugins_menu", Map.of())))
                .extracting(Section::label)
                .containsExactly("探针栏目");
    }
}
