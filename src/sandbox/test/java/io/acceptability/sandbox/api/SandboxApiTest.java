package io.acceptability.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.acceptability.sandbox.plugin.WorkflowModule.Kind;
import io.acceptability.sandbox.workflow.ModuleFactory;
import io.acceptability.sandbox.workflow.Workflows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only the sandbox's REST offers, mostly ways around a validator. */
class SandboxApiTest {
    private static final String ROOT = "/rest/sandbox/1/";

    private static ApiServer server;

    @BeforeAll
    static void start() throws Exception {
        server = ApiServer.start();
        server.test.jira.modules(new ModuleFactory() {
            @Override
            public Optional<Object> create(String className) {
                return Optional.of((Validator) (vars, arguments, properties) -> {
                    if (((Issue) vars.get("issue")).getSummary().equals("bad")) {
                        throw new InvalidInputException("not acceptable");
                    }
                });
            }

            @Override
            public boolean knows(String className) {
                return true;
            }
        });
        server.test.jira.workflowEditor().add(Workflows.DEFAULT, 41, Kind.VALIDATOR, Map.of("class.name", "x.Y"));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static String create(String project, String summary, String fields) throws Exception {
        return server.post(
                        "dana",
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"" + project
                                + "\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"" + summary + "\"" + fields
                                + "}}")
                .json()
                .path("key")
                .asText();
    }

    private static String status(String key) throws Exception {
        return server.get("admin", "/rest/api/2/issue/" + key)
                .json()
                .path("fields")
                .path("status")
                .path("name")
                .asText();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, move",
        "POST, transition",
        "POST, move-issue",
        "PUT, zone",
        "PUT, projects/PAY/workflow",
        "POST, projects/PAY/securitylevels"
    })
    void administratorsOnly(String method, String path) throws Exception {
        assertThat(server.send("dana", method, ROOT + path, "{}").status()).isEqualTo(403);
    }

    @Test
    void aTransitionCanSkipItsValidators() throws Exception {
        String key = create("PAY", "bad", "");
        String body = "{\"issue\":\"" + key + "\",\"transition\":\"Delivered\"";
        ApiServer.Answer refused = server.post("admin", ROOT + "transition", body + "}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errorMessages").get(0).asText()).isEqualTo("not acceptable");
        assertThat(server.post("admin", ROOT + "transition", body + ",\"skipValidators\":true}")
                        .status())
                .isEqualTo(204);
        assertThat(status(key)).isEqualTo("Delivered");
    }

    @Test
    void inBulkEachIssueStandsForItself() throws Exception {
        String first = create("SEC", "good", "");
        String second = create("SEC", "bad", "");
        String third = create("SEC", "good", "");
        String keys = first + "," + second + "," + third;
        JsonNode results = server.post(
                        "dana",
                        ROOT + "bulk",
                        "{\"jql\":\"key in (" + keys + ") order by key\",\"transition\":\"Delivered\"}")
                .json()
                .path("results");
        assertThat(results)
                .hasToString("[{\"issue\":\"" + first + "\",\"done\":true,\"errorMessages\":[]},"
                        + "{\"issue\":\"" + second + "\",\"done\":false,\"errorMessages\":[\"not acceptable\"]},"
                        + "{\"issue\":\"" + third + "\",\"done\":true,\"errorMessages\":[]}]");
        assertThat(status(second)).isEqualTo("To Do");
        assertThat(status(third)).isEqualTo("Delivered");
        assertThat(server.post("dana", ROOT + "bulk", "{\"jql\":\"project ==\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anIssueMovesToAnotherProjectAndIsFoundByItsOldKey() throws Exception {
        String key = create("PAY", "good", "");
        JsonNode moved = server.post("admin", ROOT + "move-issue", "{\"issue\":\"" + key + "\",\"project\":\"SEC\"}")
                .json();
        assertThat(moved.path("key").asText()).startsWith("SEC-");
        assertThat(server.get("admin", "/rest/api/2/issue/" + key)
                        .json()
                        .path("key")
                        .asText())
                .isEqualTo(moved.path("key").asText());
        assertThat(server.post("admin", ROOT + "move-issue", "{\"issue\":\"" + key + "\",\"project\":\"SEC\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theZoneOfTheUsersIsChosen() throws Exception {
        assertThat(server.send("admin", "PUT", ROOT + "zone", "{\"zone\":\"Pacific/Kiritimati\"}")
                        .status())
                .isEqualTo(204);
        assertThat(server.get("dana", ROOT + "zone").json().path("zone").asText())
                .isEqualTo("Pacific/Kiritimati");
        assertThat(server.send("admin", "PUT", ROOT + "zone", "{\"zone\":\"Atlantis\"}")
                        .json()
                        .path("errors")
                        .path("zone")
                        .asText())
                .contains("Atlantis");
    }

    @Test
    void anIssueOfALevelIsSeenByItsRolesOnly() throws Exception {
        String level = "{\"name\":\"Inner circle\",\"roles\":[\"Customers\"],\"users\":[\"dana\"]}";
        assertThat(server.post("admin", ROOT + "projects/PAY/securitylevels", level)
                        .status())
                .isEqualTo(201);
        String key = create("PAY", "good", ",\"security\":{\"name\":\"Inner circle\"}");
        for (String user : List.of("dana", "carl")) {
            assertThat(server.get(user, "/rest/api/2/issue/" + key).status()).isEqualTo(200);
        }
        for (String user : List.of("tess", "admin")) {
            assertThat(server.get(user, "/rest/api/2/issue/" + key).status()).isEqualTo(404);
        }
        String open = create("PAY", "good", "");
        assertThat(server.send(
                                "dana",
                                "PUT",
                                "/rest/api/2/issue/" + open,
                                "{\"fields\":{\"security\":{\"name\":\"Inner circle\"}}}")
                        .status())
                .isEqualTo(204);
        assertThat(server.get("tess", "/rest/api/2/issue/" + open).status()).isEqualTo(404);
        assertThat(server.post("admin", ROOT + "projects/PAY/securitylevels", "{\"name\":\"x\",\"roles\":[\"No\"]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void oneTypeOfIssuesGetsAWorkflowOfItsOwn() throws Exception {
        server.test.jira.workflows().createSimple("Bugs", "", List.of("In Progress", "Closed"));
        String body = "{\"workflow\":\"Bugs\",\"issueType\":\"Bug\"}";
        assertThat(server.send("admin", "PUT", ROOT + "projects/SEC/workflow", body)
                        .status())
                .isEqualTo(204);
        assertThat(server.test.jira.workflows().projectsUsing("Bugs")).containsExactly("SEC");
        String key = create("SEC", "good", "");
        assertThat(server.send(
                                "dana",
                                "PUT",
                                "/rest/api/2/issue/" + key,
                                "{\"fields\":{\"issuetype\":{\"name\":\"Bug\"}}}")
                        .json()
                        .path("errors")
                        .path("issuetype")
                        .asText())
                .isEqualTo("The issue type selected is invalid.");
        assertThat(server.post("admin", ROOT + "move-issue", "{\"issue\":\"" + key + "\",\"issueType\":\"Bug\"}")
                        .status())
                .isEqualTo(200);
        assertThat(status(key)).isEqualTo("In Progress");
        assertThat(server.send(
                                "admin",
                                "PUT",
                                ROOT + "projects/SEC/workflow",
                                "{\"workflow\":\"Bugs\",\"issueType\":\"No\"}")
                        .status())
                .isEqualTo(400);
    }
}
