package io.acceptability.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Records;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import java.util.Map;

/** Enters what the demo's people have judged, through the plugin's own REST and in their names. */
final class DemoJudgements {
    private static final String MARK = "demo.";

    private final SandboxJira jira;
    private final DemoIssues issues;
    private final String baseUrl;

    DemoJudgements(SandboxJira jira, DemoIssues issues, String baseUrl) {
        this.jira = jira;
        this.issues = issues;
        this.baseUrl = baseUrl;
    }

    /** Goes on where an earlier start broke off: with the first epic that is not marked, and there with the first missing entry. */
    void enter() {
        Records records = jira.store().records();
        for (Map.Entry<String, JsonNode> subject :
                DemoFiles.read("judgements.json").properties()) {
            String key = subject.getKey();
            if (records.setting(MARK + key).isPresent()) {
                continue;
            }
            DemoClient client =
                    new DemoClient(baseUrl, subject.getValue().path("as").asText());
            Seat seat = new Seat(key, client);
            subject.getValue().path("acts").forEach(seat::act);
            jira.store().database().transact(() -> {
                if (subject.getValue().has("afterwards")) {
                    issues.addChild(key, subject.getValue().path("afterwards"));
                }
                records.setSetting(MARK + key, "entered");
                return null;
            });
        }
    }

    /** One person before one epic, with the dossier as last answered. */
    private final class Seat {
        private final String key;
        private final String path;
        private final DemoClient client;
        private JsonNode dossier;
        private long alreadyEntered;

        Seat(String key, DemoClient client) {
            this.key = key;
            this.path = "/rest/acceptability/1.0/subjects/" + key;
            this.client = client;
            this.dossier = client.call("GET", path, null);
            // Every write makes one entry of the ledger.
            this.alreadyEntered = dossier.path("revision").asLong();
        }

        void act(JsonNode act) {
            Map.Entry<String, JsonNode> kind = act.properties().iterator().next();
            JsonNode value = kind.getValue();
            switch (kind.getKey()) {
                case "answers" -> answers(value, act.path("notes"));
                case "metrics" ->
                    write("PUT", "/metrics", DemoFiles.JSON.createObjectNode().set("metrics", value));
                case "contact" -> write("POST", "/contacts", dated(value, "on"));
                case "consent" -> write("POST", "/consent", dated(value, "on"));
                case "boundary" -> write("PUT", "/boundary", dated(value, "validUntil"));
                case "concession" -> write("POST", "/concessions", dated(value, "due"));
                case "confirm" -> confirm(value);
                case "withdrawal" -> write("POST", "/withdrawal", value);
                case "move" -> move(value.asText());
                case "transition" -> transition(value.asText());
                default -> throw new DemoRefusedException("the demo knows no act " + kind.getKey());
            }
        }

        private void answers(JsonNode answers, JsonNode notes) {
            for (Map.Entry<String, JsonNode> answer : answers.properties()) {
                ObjectNode body = DemoFiles.JSON.createObjectNode();
                body.put("answer", answer.getValue().asText());
                body.put("note", notes.path(answer.getKey()).asText(""));
                body.putNull("link");
                write("PUT", "/answers/" + answer.getKey(), body);
            }
        }

        private void confirm(JsonNode value) {
            ObjectNode body = value.deepCopy();
            body.set("fingerprint", dossier.path("fingerprint"));
            int newest = dossier.path("consent").size() == 0 ? -1 : newestConsent();
            body.put("consent", newest);
            write("POST", "/confirmation", body);
        }

        private int newestConsent() {
            int newest = -1;
            for (JsonNode evidence : dossier.path("consent")) {
                newest = Math.max(newest, evidence.path("id").asInt());
            }
            return newest;
        }

        private void transition(String name) {
            IssueRecord issue = jira.store().issues().byKey(key).orElseThrow();
            String user =
                    jira.store().accounts().byName(client.user()).orElseThrow().key();
            int id = jira.acts().transitions(issue, user).stream()
                    .filter(open -> open.name().equals(name))
                    .mapToInt(Transition::id)
                    .findFirst()
                    .orElseThrow(() -> new DemoRefusedException(key + " has no transition " + name));
            ObjectNode body = DemoFiles.JSON.createObjectNode();
            body.putObject("transition").put("id", String.valueOf(id));
            client.call("POST", "/rest/api/2/issue/" + key + "/transitions", body);
        }

        /** Sets the status past every gate, as a migration to another workflow does. */
        private void move(String status) {
            ObjectNode body = DemoFiles.JSON.createObjectNode();
            body.put("issue", key);
            body.put("status", status);
            new DemoClient(baseUrl, "admin").call("POST", "/rest/sandbox/1/move", body);
        }

        private void write(String method, String where, JsonNode content) {
            if (alreadyEntered > 0) {
                alreadyEntered--;
                return;
            }
            ObjectNode body = content.deepCopy();
            body.set("revision", dossier.path("revision"));
            dossier = client.call(method, path + where, body);
        }

        private JsonNode dated(JsonNode value, String field) {
            ObjectNode body = value.deepCopy();
            body.put(field, issues.day(value.path(field).asInt()).toString());
            return body;
        }
    }
}
