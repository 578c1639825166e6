package io.acceptability.browser.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the app recorded of a subject by itself, a second or a job later. */
public final class Recorded {
    /** Ten times what is promised on an idle machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Longer than an event takes to be followed. */
    private static final Duration STILLNESS = Duration.ofSeconds(4);

    private final Client client;
    private final String subject;

    /** Of this subject, as this client sees it. */
    public Recorded(Client client, String subject) {
        this.client = client;
        this.subject = subject;
    }

    /** All deliveries, once there are this many of them. */
    public List<JsonNode> deliveries(int count) {
        return await("deliveries", count);
    }

    /** The only delivery, once it is there. */
    public JsonNode delivery() {
        return deliveries(1).get(0);
    }

    /** All refusals, once there are this many of them. */
    public List<JsonNode> refusals(int count) {
        return await("refusals", count);
    }

    /** How many deliveries there are when nothing is under way any more. */
    public int deliveriesAfterAWhile() {
        pause(STILLNESS);
        return read("deliveries").size();
    }

    /** How many refusals there are when nothing is under way any more. */
    public int refusalsAfterAWhile() {
        pause(STILLNESS);
        return read("refusals").size();
    }

    private List<JsonNode> await(String what, int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<JsonNode> found = read(what);
        while (found.size() < count && System.nanoTime() < end) {
            pause(Duration.ofMillis(250));
            found = read(what);
        }
        if (found.size() != count) {
            throw new AssertionError(count + " " + what + " of " + subject + " expected, but there are " + found);
        }
        return found;
    }

    private List<JsonNode> read(String what) {
        return StreamSupport.stream(client.dossier(subject).path(what).spliterator(), false)
                .toList();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
