package io.acceptability.browser;

import static io.acceptability.browser.host.Client.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Sandbox;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The REST contract, asked over HTTP as any outside client would. */
@ExtendWith(Stage.class)
class RestIT {
    /** Not what a form of another site could send, which the host itself refuses with 403. */
    private static final String NO_JSON = "application/xml";

    private static final String LARGE = "x".repeat(64 * 1024 + 1);

    private Sandbox sandbox;
    private Client dana;
    private String epic;

    @BeforeEach
    void anEpic(Sandbox shared) {
        sandbox = shared;
        dana = Client.as("dana", sandbox);
        epic = new Issues(dana).create("PAY", "Epic", Map.of("summary", "Refunds"));
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, answers/systemic",
        "PUT, metrics",
        "POST, consent",
        "POST, contacts",
        "PUT, boundary",
        "POST, confirmation",
        "POST, withdrawal"
    })
    void refusesInTheDocumentedOrderAndWritesNothing(String method, String part) {
        long before = revision();
        Client nobody = Client.as("nobody", sandbox);
        Client carl = Client.as("carl", sandbox);
        nobody.send(method, subjects("PAY-99999", part), NO_JSON, "x").expect(401);
        carl.send(method, subjects("PAY-99999", part), NO_JSON, LARGE).expect(404);
        carl.send(method, subjects(epic, part), NO_JSON, LARGE).expect(403);
        dana.send(method, subjects(epic, part), "application/json", LARGE).expect(413);
        dana.send(method, subjects(epic, part), NO_JSON, "{}").expect(415);
        dana.send(method, subjects(epic, part), "application/json", "{").expect(400);
        JsonNode errors = dana.send(method, subjects(epic, part), "application/json", "{\"surprise\":1}")
                .expect(400)
                .json()
                .path("errors");
        assertThat(errors.fieldNames()).toIterable().contains("revision", "surprise");
        assertThat(revision()).isEqualTo(before);
    }

    @Test
    void givesTheSameAnswerForAMissingSubjectAndAHiddenOne() {
        Client eve = Client.as("eve", sandbox);
        String missing = eve.get(subjects("project:NONE")).expect(404).text();
        assertThat(eve.get(subjects("project:SEC")).expect(404).text()).isEqualTo(missing);
    }

    @Test
    void refusesAWriteThatIsBasedOnAnOlderRevisionAndSaysWhatWasWritten() {
        long seen = revision();
        dana.post(subjects(epic, "contacts"), contact(seen)).expect(201);
        JsonNode conflict =
                dana.post(subjects(epic, "contacts"), contact(seen)).expect(409).json();
        assertThat(conflict.path("revision").asLong()).isEqualTo(seen + 1);
        assertThat(conflict.at("/changes/0").asText()).contains("Dana");
        assertThat(revision()).isEqualTo(seen + 1);
    }

    @Test
    void refusesToConfirmWhatWasNotSeenAndWhatIsNotAcceptable() {
        JsonNode dossier = dana.dossier(epic);
        long revision = dossier.path("revision").asLong();
        dana.post(subjects(epic, "confirmation"), confirmation(revision, "sha256:of something else"))
                .expect(412);
        JsonNode reasons = dana.post(
                        subjects(epic, "confirmation"),
                        confirmation(revision, dossier.path("fingerprint").asText()))
                .expect(422)
                .json()
                .path("errorMessages");
        assertThat(reasons).isNotEmpty();
        assertThat(revision()).isEqualTo(revision);
    }

    @Test
    void keepsATextToTheLetterAndTheChainWhole() {
        String note = "<script>alert('1')</script>\n 可以接受 😀 \"quoted\" \\ ";
        Map<String, Object> contact = contact(revision());
        contact.put("note", note);
        JsonNode contacts = dana.post(subjects(epic, "contacts"), contact)
                .expect(201)
                .json()
                .path("contacts");
        assertThat(contacts.get(contacts.size() - 1).path("note").asText()).isEqualTo(note);
        JsonNode verification =
                dana.get(subjects(epic, "ledger", "verification")).expect(200).json();
        assertThat(verification.path("intact").asBoolean()).isTrue();
        JsonNode page = dana.get(subjects(epic, "ledger") + "?start=0&limit=1")
                .expect(200)
                .json();
        assertThat(page.path("entries")).hasSize(1);
        assertThat(page.path("total").asLong()).isEqualTo(revision());
    }

    @Test
    void speaksChineseToWhoReadsChinese() {
        Client lin = Client.as("lin", sandbox);
        String missing = lin.get(subjects("PAY-99999"))
                .expect(404)
                .json()
                .at("/errorMessages/0")
                .asText();
        assertThat(missing).matches(".*\\p{IsHan}.*");
    }

    private long revision() {
        return dana.dossier(epic).path("revision").asLong();
    }

    private static Map<String, Object> contact(long revision) {
        return new HashMap<>(Map.of(
                "revision",
                revision,
                "on",
                LocalDate.now().minusDays(1).toString(),
                "channel",
                "phone",
                "person",
                "Ms Li",
                "note",
                ""));
    }

    private static Map<String, Object> confirmation(long revision, String fingerprint) {
        return Map.of(
                "revision", revision, "fingerprint", fingerprint, "consent", 1, "forecast", 80, "mainRisk", "Refunds");
    }
}
