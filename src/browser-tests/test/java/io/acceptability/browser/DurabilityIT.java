package io.acceptability.browser;

import static io.acceptability.browser.host.Client.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Sandbox;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered is written, whatever happens to the process right after. */
class DurabilityIT {
    private static final int CLIENTS = 4;

    @TempDir
    Path temp;

    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void everyAnsweredWriteIsThereAfterTheProcessIsKilledAmidWrites() throws Exception {
        Path home = temp.resolve("home");
        ExecutorService writers = Executors.newFixedThreadPool(CLIENTS);
        try (Sandbox sandbox = Sandbox.start(home)) {
            String epic = anEpic(sandbox);
            IntStream.range(0, CLIENTS).forEach(writer -> writers.submit(() -> write(sandbox, epic, writer)));
            waitForWrites(40);
            sandbox.kill();
        } finally {
            over.set(true);
            writers.shutdown();
            writers.awaitTermination(30, TimeUnit.SECONDS);
        }

        try (Sandbox again = Sandbox.start(home)) {
            Client dana = Client.as("dana", again);
            String epic = anEpic(again);
            List<String> kept = StreamSupport.stream(
                            dana.dossier(epic).path("contacts").spliterator(), false)
                    .map(contact -> contact.path("note").asText())
                    .toList();
            assertThat(kept).as("notes of answered writes").containsAll(answered);
            JsonNode verification = dana.get(subjects(epic, "ledger", "verification"))
                    .expect(200)
                    .json();
            assertThat(verification.path("intact").asBoolean())
                    .as(verification.toString())
                    .isTrue();
        }
    }

    private static String anEpic(Sandbox sandbox) {
        return Client.as("dana", sandbox)
                .get("/rest/api/2/search?jql=project%3DPAY%20AND%20issuetype%3DEpic%20ORDER%20BY%20key&maxResults=1")
                .expect(200)
                .json()
                .path("issues")
                .get(0)
                .path("key")
                .asText();
    }

    private void write(Sandbox sandbox, String epic, int writer) {
        Client dana = Client.as("dana", sandbox);
        for (int n = 0; !over.get(); n++) {
            String note = "writer " + writer + " note " + n;
            try {
                long revision = dana.dossier(epic).path("revision").asLong();
                Client.Answer answer = dana.post(
                        subjects(epic, "contacts"),
                        Map.of(
                                "revision", revision,
                                "on", "2026-11-01",
                                "channel", "phone",
                                "person", "Ms Li",
                                "note", note));
                if (answer.status() == 201) {
                    answered.add(note);
                }
            } catch (UncheckedIOException | AssertionError cutOff) {
                return;
            }
        }
    }

    private void waitForWrites(int wanted) throws InterruptedException {
        for (int tenths = 0; answered.size() < wanted && tenths < 300; tenths++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(answered).as("writes before the kill").hasSizeGreaterThanOrEqualTo(wanted);
    }
}
