package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The REST resources of a plugin in the host, under Jira's rules. */
class PluginRestTest {

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

    @Test
    void restNeedsALoginUnlessAnnotated() throws Exception {
        assertThat(sandbox.get("/rest/probe/1.0/probe", null).statusCode()).isEqualTo(401);
        assertThat(sandbox.get("/rest/probe/1.0/probe", null).body())
                .contains("\"errorMessages\":[")
                .contains("\"errors\":{}");
        assertThat(sandbox.get("/rest/probe/1.0/probe", "dana").body()).contains("\"user\":\"dana\"");
        assertThat(sandbox.get("/rest/probe/1.0/probe/open", null).body()).isEqualTo("{\"open\":true}");
    }

    @Test
    void restForAdministratorsRefusesOthers() throws Exception {
        assertThat(sandbox.get("/rest/probe/1.0/probe/admin", null).statusCode())
                .isEqualTo(401);
        assertThat(sandbox.get("/rest/probe/1.0/probe/admin", "dana").statusCode())
                .isEqualTo(403);
        assertThat(sandbox.get("/rest/probe/1.0/probe/admin", "admin").statusCode())
                .isEqualTo(200);
    }

    @Test
    void unknownAddressesAndMethodsAreAnsweredInJiraShape() throws Exception {
        HttpResponse<String> unknown = sandbox.get("/rest/probe/1.0/probe/nothing", "dana");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("errorMessages");
        HttpResponse<String> noModule = sandbox.get("/rest/nothing/1.0/x", "dana");
        assertThat(noModule.statusCode()).isEqualTo(404);
        assertThat(noModule.body()).contains("errorMessages");
        HttpResponse<String> wrongMethod = sandbox.send("DELETE", "/rest/probe/1.0/probe/open", "dana", null, "");
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(wrongMethod.body()).contains("errorMessages");
    }

    @Test
    void jsonWithUnknownPropertyOrWrongTypeIsRefusedWithoutClassNames() throws Exception {
        for (String body : List.of("{\"text\":\"x\",\"more\":1}", "{\"text\":[1]}", "{\"text\":", "[]")) {
            HttpResponse<String> answer =
                    sandbox.send("POST", "/rest/probe/1.0/probe/notes", "dana", "application/json", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).as(body).contains("errorMessages");
        }
    }

    @Test
    void bodiesReachTheResourceUntouchedWhateverTheirType() throws Exception {
        String body = "a=b&c=d";
        for (String type : List.of("application/json", "application/x-www-form-urlencoded", "text/plain", "x/y")) {
            assertThat(sandbox.send("PUT", "/rest/probe/1.0/probe/raw", "dana", type, body)
                            .body())
                    .as(type)
                    .contains("\"bytes\":7");
        }
        assertThat(sandbox.send("PUT", "/rest/probe/1.0/probe/raw", "dana", null, body)
                        .body())
                .contains("\"bytes\":7");
    }

    @Test
    void postedFormsNeedTheHeaderAndJsonDoesNot() throws Exception {
        String address = "/rest/probe/1.0/probe/notes/transaction";
        assertThat(sandbox.send("POST", address, "dana", "application/x-www-form-urlencoded", "a=b")
                        .statusCode())
                .isEqualTo(403);
        assertThat(sandbox.send("POST", address, "dana", "application/json", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void faultsAreLoggedAndNotShown() throws Exception {
        HttpResponse<String> answer = sandbox.get("/rest/probe/1.0/probe/fault", "dana");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret").contains("errorMessages");
    }

    @Test
    void transactionIsAllOrNothing() throws Exception {
        String before = sandbox.get("/rest/probe/1.0/probe", "dana").body();
        String answer = sandbox.send(
                        "POST", "/rest/probe/1.0/probe/notes/transaction", "dana", "application/json", "{}")
                .body();
        assertThat(answer).contains("changed my mind");
        assertThat(sandbox.get("/rest/probe/1.0/probe", "dana").body()).isEqualTo(before);
        sandbox.send("POST", "/rest/probe/1.0/probe/notes", "dana", "application/json", "{\"text\":\"slot-1\"}");
        assertThat(sandbox.get("/rest/probe/1.0/probe", "dana").body()).isNotEqualTo(before);
        HttpResponse<String> again = sandbox.send(
                "POST", "/rest/probe/1.0/probe/notes", "dana", "application/json", "{\"text\":\"slot-1\"}");
        assertThat(again.statusCode()).as("the unique column refuses").isEqualTo(500);
    }
}
