package io.acceptability.browser;

import static io.acceptability.browser.host.Client.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Judgement;
import io.acceptability.browser.host.Sandbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every field of every write, filled wrongly in every way: the documented answer, in the documented shape, and nothing written. Each bad
 * body differs from a good one in one place only; at the end the good one is taken, so that nothing else was wrong with it.
 */
@ExtendWith(Stage.class)
class BadInputIT {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private Sandbox sandbox;
    private Client dana;
    private Judgement judgement;
    private String epic;

    @BeforeEach
    void anEpic(Sandbox shared) {
        sandbox = shared;
        dana = Client.as("dana", sandbox);
        epic = new Issues(dana).create("PAY", "Epic", Map.of("summary", "Filled wrongly"));
        judgement = new Judgement(dana, epic);
    }

    @ParameterizedTest
    @MethodSource("io.acceptability.browser.Write#all")
    void namesTheFieldAndWritesNothing(Write write) throws Exception {
        for (Write.Field field : write.fields()) {
            for (String wrong : field.kind().wrong()) {
                ObjectNode body = good(write);
                put(body, field.pointer(), JSON.readTree(wrong));
                assertFault(write, body, field.path(), field.path() + " = " + shortened(wrong));
            }
            if (!field.kind().isOptional()) {
                ObjectNode body = good(write);
                remove(body, field.pointer());
                if (!field.pointer().matches(".*/\\d+")) {
                    assertFault(write, body, field.path(), field.path() + " is missing");
                }
            }
        }
        assertThat(judgement.revision()).as("nothing was written").isZero();
        send(write, text(good(write))).expect(write.success());
    }

    @ParameterizedTest
    @MethodSource("io.acceptability.browser.Write#all")
    void refusesWhatIsNoSuchBodyAtAll(Write write) {
        for (String revision : List.of("-1", "1.5", "\"0\"", "null", "true", "[]", "1e99", "99999999999999999999")) {
            String body = "{\"revision\":" + revision + ","
                    + text(good(write))
                            .substring(1)
                            .replace("\"revision\":0,", "")
                            .replace(",\"revision\":0", "");
            assertThat(send(write, body).expect(400).json().path("errors").has("revision"))
                    .as(revision)
                    .isTrue();
        }
        ObjectNode unknown = good(write).put("<b>surprise</b>", 1);
        JsonNode errors = send(write, unknown.toString()).expect(400).json().path("errors");
        assertThat(errors.fieldNames()).toIterable().containsExactly("<b>surprise</b>");
        for (String malformed : List.of(
                "",
                "x",
                "{",
                "[]",
                "null",
                "\"{}\"",
                "{} {}",
                "{\"revision\":0,\"revision\":0}",
                "{'a':1}",
                "{\"a\":NaN}",
                "\u0000",
                "[".repeat(5000),
                "{\"a\":".repeat(5000))) {
            Client.Answer answer = send(write, malformed).expect(400);
            assertShape(answer, shortened(malformed));
        }
        String large = text(good(write).put("more", "x".repeat(65 * 1024)));
        assertShape(send(write, large).expect(413), "large");
        String path = subjects(epic, write.part());
        for (String type : new String[] {
            "application/xml", "text/html", "application/json; charset=iso-8859-1", "application/jsonx"
        }) {
            assertShape(dana.send(write.method(), path, type, text(good(write))).expect(415), type);
        }
        assertThat(judgement.revision()).isZero();
    }

    @ParameterizedTest
    @MethodSource("io.acceptability.browser.Write#all")
    void asksWhoWhatAndWhetherBeforeItReadsTheBody(Write write) {
        String large = "x".repeat(65 * 1024);
        Client.anonymous(sandbox)
                .send(write.method(), subjects("PAY-99999", write.part()), "application/xml", large)
                .expect(401);
        Client carl = Client.as("carl", sandbox);
        for (String missing : List.of("PAY-99999", "NONE-1", "project:NONE", "x", "PAY-1%20OR%201=1", "project:")) {
            String path = subjects(missing, write.part());
            assertShape(
                    carl.send(write.method(), path, "application/xml", large).expect(404), missing);
        }
        Client eve = Client.as("eve", sandbox);
        eve.send(write.method(), subjects("SEC-1", write.part()), "application/xml", large)
                .expect(404);
        assertShape(
                carl.send(write.method(), subjects(epic, write.part()), "application/xml", large)
                        .expect(403),
                "carl");
        dana.send(write.method(), subjects(epic, write.part()), "application/json", large)
                .expect(413);
        dana.send(write.method(), subjects(epic, write.part()), "application/xml", "{")
                .expect(415);
        judgement.send(
                "POST",
                "contacts",
                Map.of("on", LocalDate.now().toString(), "channel", "phone", "person", "Ms Li"),
                201);
        send(write, "{\"revision\":0}").expect(400);
        JsonNode conflict = send(write, text(good(write))).expect(409).json();
        assertThat(conflict.path("revision").asLong()).isEqualTo(1);
        assertThat(conflict.path("changes")).hasSize(1);
        assertThat(judgement.revision()).isEqualTo(1);
    }

    @Test
    void refusesRevisionsThatAreNotThereYet() {
        ObjectNode body = JSON.createObjectNode().put("revision", 7).put("answer", "yes");
        Client.Answer answer = dana.send("PUT", subjects(epic, "answers/plan"), "application/json", text(body));
        assertThat(answer.status()).as(answer.text()).isIn(400, 409);
        assertThat(judgement.revision()).isZero();
    }

    @Test
    void hasNoAnswersToQuestionsThatNobodyAsks() {
        for (String question : List.of("lasting", "SYSTEMIC", "x".repeat(300))) {
            assertThat(dana.send("PUT", subjects(epic, "answers", question), "application/json", "{}")
                            .status())
                    .as(shortened(question))
                    .isIn(400, 404);
        }
        assertThat(judgement.revision()).isZero();
    }

    @Test
    void refusesPagesOfTheLedgerThatCannotBe() {
        for (String query :
                List.of("start=-1", "start=x", "limit=0", "limit=201", "limit=1.5", "start=99999999999999999999")) {
            assertShape(dana.get(subjects(epic, "ledger") + "?" + query).expect(400), query);
        }
    }

    private void assertFault(Write write, ObjectNode body, String path, String what) {
        Client.Answer answer = send(write, text(body));
        assertThat(answer.status()).as(what + ": " + shortened(answer.text())).isEqualTo(400);
        assertThat(answer.json().path("errorMessages").isArray()).as(what).isTrue();
        assertThat(answer.json().path("errors").fieldNames())
                .as(what)
                .toIterable()
                .anyMatch(name -> name.startsWith(path));
        answer.json()
                .path("errors")
                .forEach(text -> assertThat(text.asText()).as(what).doesNotContain("acceptability."));
    }

    private static void assertShape(Client.Answer answer, String what) {
        assertThat(answer.json().path("errorMessages").isArray())
                .as(what + ": " + answer.text())
                .isTrue();
        assertThat(answer.json().has("errors")).as(what).isTrue();
        assertThat(answer.text()).as(what).doesNotContain("java.", "jackson", "Exception", "acceptability.");
    }

    private Client.Answer send(Write write, String body) {
        return dana.send(write.method(), subjects(epic, write.part()), "application/json", body);
    }

    /** Everything beyond ASCII escaped: half a character cannot be sent otherwise. */
    private static String text(ObjectNode body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode good(Write write) {
        return JSON.<ObjectNode>valueToTree(write.good()).put("revision", 0);
    }

    private static void put(ObjectNode body, String pointer, JsonNode value) {
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = body.at(pointer.substring(0, cut));
        String name = pointer.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), value);
        }
    }

    private static void remove(ObjectNode body, String pointer) {
        int cut = pointer.lastIndexOf('/');
        if (body.at(pointer.substring(0, cut)) instanceof ObjectNode object) {
            object.remove(pointer.substring(cut + 1));
        }
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
