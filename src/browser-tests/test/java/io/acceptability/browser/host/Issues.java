package io.acceptability.browser.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Issues as their users make them: through Jira's own REST. */
public final class Issues {
    private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";

    private static final List<String> STORIES = List.of(
            "Show the amount", "Take the money", "Give the receipt", "Cancel a payment", "Pay back", "Close the day");

    private final Client client;
    private final String epicLink;

    /** Made by this client. */
    public Issues(Client client) {
        this.client = client;
        this.epicLink = StreamSupport.stream(
                        client.get("/rest/api/2/field").expect(200).json().spliterator(), false)
                .filter(field -> EPIC_LINK.equals(field.at("/schema/custom").asText()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    /** A new epic of Payments with six stories, all of them done: nothing in its data speaks against it, and one more is no drift. */
    public String finishedEpic(String summary) {
        String epic = create("PAY", "Epic", Map.of("summary", summary));
        for (String story : STORIES) {
            move(child(epic, "Story", "Medium", story), "Done");
        }
        return epic;
    }

    /** A new child of an epic. */
    public String child(String epic, String type, String priority, String summary) {
        return create(
                epic.replaceAll("-.*", ""),
                type,
                Map.of("summary", summary, "priority", Map.of("name", priority), epicLink, epic));
    }

    /** A new open defect of top severity in an epic. */
    public String blockerIn(String epic, String summary) {
        return child(epic, "Bug", "Blocker", summary);
    }

    /** A new issue; its key. */
    public String create(String project, String type, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("project", Map.of("key", project));
        all.put("issuetype", Map.of("name", type));
        return client.post("/rest/api/2/issue", Map.of("fields", all))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    /** Plans an issue: tess does it, until then. */
    public void plan(String key, LocalDate due) {
        client.put(
                        "/rest/api/2/issue/" + key,
                        Map.of("fields", Map.of("assignee", Map.of("name", "tess"), "duedate", due.toString())))
                .expect(204);
    }

    /** Links two issues: the first blocks the second. */
    public void block(String blocker, String blocked) {
        client.post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type", Map.of("name", "Blocks"),
                                "inwardIssue", Map.of("key", blocker),
                                "outwardIssue", Map.of("key", blocked)))
                .expect(201);
    }

    /** Performs the transition of this name, which has to be possible. */
    public void move(String key, String transition) {
        tryToMove(key, transition).expect(204);
    }

    /** Tries the transition of this name. */
    public Client.Answer tryToMove(String key, String transition) {
        String path = "/rest/api/2/issue/" + key + "/transitions";
        String id = StreamSupport.stream(
                        client.get(path).expect(200).json().path("transitions").spliterator(), false)
                .filter(offered -> transition.equals(offered.path("name").asText()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        return client.post(path, Map.of("transition", Map.of("id", id)));
    }

    /** The name of an issue's status. */
    public String status(String key) {
        return fields(key).at("/status/name").asText();
    }

    /** The fields of an issue. */
    public JsonNode fields(String key) {
        return client.get("/rest/api/2/issue/" + key).expect(200).json().path("fields");
    }

    /** The keys that a JQL query finds, at most a hundred. */
    public List<String> find(String jql) {
        JsonNode found = client.get(
                        "/rest/api/2/search?maxResults=100&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8))
                .expect(200)
                .json();
        return StreamSupport.stream(found.path("issues").spliterator(), false)
                .map(issue -> issue.path("key").asText())
                .toList();
    }
}
