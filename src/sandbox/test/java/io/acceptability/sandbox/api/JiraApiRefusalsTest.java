package io.acceptability.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.jira.NewIssue;
import io.acceptability.sandbox.store.Projects.Holder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Jira's REST refuses, and that it never tells of what is hidden. */
class JiraApiRefusalsTest {
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
    void whatIsHiddenIsAnsweredLikeWhatIsMissing() throws Exception {
        var level = server.test.jira.store().projects().createSecurityLevel(server.test.pay.id(), "Leads");
        server.test.jira.store().projects().addToSecurityLevel(level.id(), Holder.LEAD, null);
        String hidden = server.test
                .create(NewIssue.in("PAY").summary("hidden").securityLevel("Leads"))
                .key();
        String open = story("open");
        ApiServer.Answer link = server.post(
                "dana",
                "/rest/api/2/issueLink",
                "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"" + hidden + "\"},"
                        + "\"outwardIssue\":{\"key\":\"" + open + "\"}}");
        assertThat(link.status()).isEqualTo(201);
        String missing = server.get("tess", "/rest/api/2/issue/PAY-999").text();
        for (String path : new String[] {"", "/transitions", "/comment", "/properties", "/properties/x"}) {
            ApiServer.Answer answer = server.get("tess", "/rest/api/2/issue/" + hidden + path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).isEqualTo(missing);
        }
        assertThat(server.get("tess", "/rest/api/2/issue/" + open).text()).doesNotContain(hidden);
        assertThat(fields(open)
                        .path("issuelinks")
                        .get(0)
                        .path("inwardIssue")
                        .path("key")
                        .asText())
                .isEqualTo(hidden);
        assertThat(server.get("tess", "/rest/api/2/search?jql=project%3DPAY").text())
                .doesNotContain("\"hidden\"");
        assertThat(server.get("eve", "/rest/api/2/project/SEC").status()).isEqualTo(404);
        assertThat(server.get("eve", "/rest/api/2/project").text()).doesNotContain("SEC");
    }

    @Test
    void permissionsAreAskedForEveryWrite() throws Exception {
        String key = story("s");
        String issue = "/rest/api/2/issue/" + key;
        assertThat(server.send("carl", "PUT", issue, "{\"fields\":{\"summary\":\"x\"}}")
                        .status())
                .isEqualTo(403);
        assertThat(server.send("carl", "DELETE", issue, null).status()).isEqualTo(403);
        assertThat(server.send("carl", "PUT", issue + "/properties/p", "1").status())
                .isEqualTo(403);
        assertThat(server.post("carl", issue + "/comment", "{\"body\":\"hello\"}")
                        .status())
                .isEqualTo(201);
        assertThat(server.post(
                                "carl",
                                "/rest/api/2/issueLink",
                                "{\"type\":{\"name\":\"Relates\"},\"inwardIssue\":{\"key\":\"" + key
                                        + "\"},\"outwardIssue\":{\"key\":\"" + story("t") + "\"}}")
                        .status())
                .isEqualTo(403);
        ApiServer.Answer create = server.post(
                "eve",
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"SEC\"},\"issuetype\":{\"name\":\"Bug\"},\"summary\":\"s\"}}");
        assertThat(create.status()).isEqualTo(400);
        assertThat(create.json().path("errors").path("project").asText()).isEqualTo("valid project is required");
        assertThat(server.get(null, issue).status()).isEqualTo(401);
        assertThat(server.get(null, "/rest/api/2/serverInfo").status()).isEqualTo(200);
    }

    @Test
    void everyBadFieldIsNamedAtOnce() throws Exception {
        ApiServer.Answer answer = server.post(
                "dana",
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"PAY\"},\"issuetype\":{\"name\":\"Bug\"},\"summary\":\""
                        + "x".repeat(300)
                        + "\",\"priority\":{\"name\":\"Nope\"},\"assignee\":{\"name\":\"nobody\"},\"duedate\":\"soon\","
                        + "\"labels\":[\"a b\"],\"customfield_10100\":\"PAY-999\",\"components\":[{\"name\":\"none\"}]}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "summary", "priority", "assignee", "duedate", "labels", "customfield_10100", "components");
    }

    private static final String NUL =
            "{\"fields\":{\"project\":{\"key\":\"PAY\"},\"issuetype\":{\"name\":\"Bug\"},\"summary\":\"a\\u0000\"}}";

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "\"x\"", "{", "{\"fields\":3}", "{\"fields\":{}}", NUL})
    void aBodyThatIsNoIssueIs400(String body) throws Exception {
        assertThat(server.post("dana", "/rest/api/2/issue", body).status()).isEqualTo(400);
    }

    @Test
    void badQueriesAre400AndPagesAreCut() throws Exception {
        story("paged one");
        String second = story("paged two");
        assertThat(server.get("dana", "/rest/api/2/search?jql=foo%3D1").json().path("errorMessages"))
                .hasSize(1);
        assertThat(server.post("dana", "/rest/api/2/search", "{\"jql\":\"" + "(".repeat(9_000) + "\"}")
                        .status())
                .isEqualTo(400);
        assertThat(server.get("dana", "/rest/api/2/search?maxResults=x").status())
                .isEqualTo(400);
        JsonNode page = server.post(
                        "dana",
                        "/rest/api/2/search",
                        "{\"jql\":\"summary ~ paged order by key\",\"startAt\":1,\"maxResults\":1,"
                                + "\"fields\":[\"summary\"],\"validateQuery\":true}")
                .json();
        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.path("issues")).hasSize(1);
        assertThat(page.path("issues").get(0).path("key").asText()).isEqualTo(second);
        assertThat(page.path("startAt").asInt()).isEqualTo(1);
    }
}
