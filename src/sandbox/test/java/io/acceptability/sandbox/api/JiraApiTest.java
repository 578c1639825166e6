package io.acceptability.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.acceptability.sandbox.jira.HostReadsFilter;
import io.acceptability.sandbox.plugin.WorkflowModule.Kind;
import io.acceptability.sandbox.workflow.ModuleFactory;
import io.acceptability.sandbox.workflow.Workflows;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Jira's REST as clients use it. */
class JiraApiTest {
    private static ApiServer server;

    @BeforeAll
    static void start() throws Exception {
        server = ApiServer.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private String create(String fields) throws Exception {
        ApiServer.Answer answer = server.post("dana", "/rest/api/2/issue", "{\"fields\":" + fields + "}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("key").asText();
    }

    private String story(String summary) throws Exception {
        return create(
                "{\"project\":{\"key\":\"PAY\"},\"issuetype\":{\"name\":\"Story\"},\"summary\":\"" + summary + "\"}");
    }

    private JsonNode fields(String key) throws Exception {
        return server.get("dana", "/rest/api/2/issue/" + key).json().path("fields");
    }

    @Test
    void anEpicGetsChildrenThroughTheFieldThatSaysSo() throws Exception {
        String field = "";
        for (JsonNode each : server.get("dana", "/rest/api/latest/field").json()) {
            if (each.path("schema").path("custom").asText().equals("com.pyxis.greenhopper.jira:gh-epic-link")) {
                field = each.path("id").asText();
            }
        }
        String epic = create("{\"project\":{\"id\":\"" + server.test.pay.id()
                + "\"},\"issuetype\":{\"name\":\"Epic\"},\"summary\":\"支付 <b>\",\"customfield_4711\":[1]}");
        String child = create("{\"project\":{\"key\":\"PAY\"},\"issuetype\":{\"name\":\"Bug\"},\"summary\":\"c\",\""
                + field + "\":\"" + epic + "\",\"priority\":{\"name\":\"Blocker\"},\"labels\":[\"a\"],"
                + "\"assignee\":{\"name\":\"tess\"},\"duedate\":\"2026-12-31\",\"timetracking\":{}}");
        JsonNode shown = fields(child);
        assertThat(shown.path(field).asText()).isEqualTo(epic);
        assertThat(shown.path("assignee").path("name").asText()).isEqualTo("tess");
        assertThat(shown.path("duedate").asText()).isEqualTo("2026-12-31");
        assertThat(fields(epic).path("summary").asText()).isEqualTo("支付 <b>");
        JsonNode found = server.get("dana", "/rest/api/2/search?jql=%22Epic%20Link%22%3D" + epic + "&fields=summary")
                .json();
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("issues").get(0).path("fields")).hasSize(1);
        assertThat(server.get("dana", "/rest/agile/1.0/epic/" + epic + "/issue")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aSubTaskNeedsItsParent() throws Exception {
        String parent = story("parent");
        String missing = "{\"fields\":{\"project\":{\"key\":\"PAY\"},\"issuetype\":{\"name\":\"Sub-task\"},"
                + "\"summary\":\"s\"}}";
        assertThat(server.post("dana", "/rest/api/2/issue", missing).text()).contains("parent issue key or id");
        String child = create("{\"project\":{\"key\":\"PAY\"},\"issuetype\":{\"name\":\"Sub-task\"},\"summary\":\"s\","
                + "\"parent\":{\"key\":\"" + parent + "\"}}");
        assertThat(fields(child).path("parent").path("key").asText()).isEqualTo(parent);
        assertThat(fields(parent).path("subtasks").get(0).path("key").asText()).isEqualTo(child);
        assertThat(server.send("dana", "DELETE", "/rest/api/2/issue/" + parent, null)
                        .status())
                .isEqualTo(400);
        assertThat(server.send("dana", "DELETE", "/rest/api/2/issue/" + parent + "?deleteSubtasks=true", null)
                        .status())
                .isEqualTo(204);
        assertThat(server.get("dana", "/rest/api/2/issue/" + child).status()).isEqualTo(404);
    }

    @Test
    void aRefusedTransitionIs400WithTheValidatorsMessages() throws Exception {
        server.test.jira.modules(new ModuleFactory() {
            @Override
            public Optional<Object> create(String className) {
                return Optional.of((Validator) (vars, args, properties) -> {
                    throw new InvalidInputException("not “acceptable” yet");
                });
            }

            @Override
            public boolean knows(String className) {
                return true;
            }
        });
        server.test.jira.workflowEditor().add(Workflows.DEFAULT, 41, Kind.VALIDATOR, Map.of("class.name", "x.Y"));
        String key = story("s");
        ApiServer.Answer answer = server.post(
                "dana",
                "/rest/api/2/issue/" + key + "/transitions",
                "{\"transition\":{\"id\":41},\"fields\":{\"summary\":\"changed\"}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errorMessages").get(0).asText()).isEqualTo("not “acceptable” yet");
        assertThat(fields(key).path("summary").asText()).isEqualTo("s");
        server.test.jira.workflowEditor().remove(Workflows.DEFAULT, 41, Kind.VALIDATOR, 0);
        assertThat(server.post("dana", "/rest/sandbox/1/move", "{\"issue\":\"" + key + "\",\"status\":\"Delivered\"}")
                        .status())
                .isEqualTo(403);
        assertThat(server.post("admin", "/rest/sandbox/1/move", "{\"issue\":\"" + key + "\",\"status\":\"Delivered\"}")
                        .status())
                .isEqualTo(204);
        assertThat(fields(key).path("status").path("name").asText()).isEqualTo("Delivered");
        assertThat(fields(key).path("resolution").path("name").asText()).isEqualTo("Done");
        assertThat(server.post("admin", "/rest/sandbox/1/move", "{\"issue\":\"" + key + "\",\"status\":\"Nope\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void transitionsAreListedAndDone() throws Exception {
        String key = story("s");
        JsonNode open = server.get("tess", "/rest/api/2/issue/" + key + "/transitions")
                .json()
                .path("transitions");
        assertThat(open).hasSize(4);
        assertThat(open.get(2).path("to").path("name").asText()).isEqualTo("Done");
        ApiServer.Answer done = server.post(
                "tess",
                "/rest/api/2/issue/" + key + "/transitions",
                "{\"transition\":{\"id\":\"31\"},\"update\":{\"comment\":[{\"add\":{\"body\":\"done\"}}]}}");
        assertThat(done.status()).isEqualTo(204);
        assertThat(fields(key).path("status").path("name").asText()).isEqualTo("Done");
        assertThat(fields(key).path("comment").path("total").asInt()).isEqualTo(1);
        assertThat(server.get("carl", "/rest/api/2/issue/" + key + "/transitions")
                        .text())
                .contains("\"transitions\":[]");
        assertThat(server.post("carl", "/rest/api/2/issue/" + key + "/transitions", "{\"transition\":{\"id\":11}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void editsTakeFieldsAndOperations() throws Exception {
        String key = story("s");
        assertThat(server.send(
                                "dana",
                                "PUT",
                                "/rest/api/2/issue/" + key,
                                "{\"fields\":{\"description\":\"d\",\"labels\":[\"one\"]},"
                                        + "\"update\":{\"summary\":[{\"set\":\"t\"}],"
                                        + "\"comment\":[{\"add\":{\"body\":\"c\"}}]}}")
                        .status())
                .isEqualTo(204);
        server.send(
                "dana",
                "PUT",
                "/rest/api/2/issue/" + key,
                "{\"update\":{\"labels\":[{\"add\":\"two\"},{\"remove\":\"one\"}]}}");
        JsonNode shown = server.get("dana", "/rest/api/2/issue/" + key + "?expand=changelog,names")
                .json();
        assertThat(shown.path("fields").path("summary").asText()).isEqualTo("t");
        assertThat(shown.path("fields").path("labels")).hasSize(1);
        assertThat(shown.path("changelog").path("total").asInt()).isEqualTo(2);
        assertThat(shown.path("names").path("summary").asText()).isEqualTo("Summary");
    }

    @Test
    void propertiesLinksAndCommentsComeAndGo() throws Exception {
        String one = story("one");
        String two = story("two");
        String property = "/rest/api/2/issue/" + one + "/properties/my.key";
        assertThat(server.send("dana", "PUT", property, "{\"a\":[1,null]}").status())
                .isEqualTo(201);
        assertThat(server.send("dana", "PUT", property, "2").status()).isEqualTo(200);
        assertThat(server.send("dana", "PUT", property, "{").status()).isEqualTo(400);
        assertThat(server.get("dana", property).json().path("value").asInt()).isEqualTo(2);
        assertThat(server.send("dana", "DELETE", property, null).status()).isEqualTo(204);
        assertThat(server.get("dana", property).status()).isEqualTo(404);

        server.post(
                "dana",
                "/rest/api/2/issueLink",
                "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"" + one + "\"},\"outwardIssue\":{\"key\":\""
                        + two + "\"}}");
        JsonNode link = fields(one).path("issuelinks").get(0);
        assertThat(link.path("type").path("outward").asText()).isEqualTo("blocks");
        assertThat(link.path("outwardIssue").path("key").asText()).isEqualTo(two);
        String linkPath = "/rest/api/2/issueLink/" + link.path("id").asText();
        assertThat(server.get("dana", linkPath).status()).isEqualTo(200);
        assertThat(server.send("dana", "DELETE", linkPath, null).status()).isEqualTo(204);
        assertThat(fields(two).path("issuelinks")).isEmpty();
    }

    @Test
    void everyAnswerTellsHowOftenThePluginReadItsHost() throws Exception {
        assertThat(server.get("dana", "/rest/api/2/myself").header(HostReadsFilter.READS))
                .isEqualTo("0");
    }
}
