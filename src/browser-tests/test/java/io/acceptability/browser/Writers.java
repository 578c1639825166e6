package io.acceptability.browser;

import static io.acceptability.browser.host.Client.subjects;

import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Sandbox;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** People who record contacts of one subject as fast as they can, and try again whenever somebody else was faster. */
final class Writers implements AutoCloseable {
    private static final int CONFLICT = 409;

    private final String subject;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private final AtomicInteger conflicts = new AtomicInteger();
    private volatile boolean over;

    Writers(String subject) {
        this.subject = subject;
    }

    /** So many of them start on a node, each with so many contacts to record. */
    Writers on(Sandbox node, int writers, int contacts) {
        for (int writer = 0; writer < writers; writer++) {
            String name = node.url().replaceAll("\\D", "") + "/" + writer;
            threads.execute(() -> write(Client.as("dana", node), name, contacts));
        }
        return this;
    }

    private void write(Client client, String writer, int contacts) {
        try {
            for (int n = 0; n < contacts && !over; n++) {
                record(client, writer + "/" + n);
            }
        } catch (UncheckedIOException cutOff) {
            // The node is gone, and with it whatever was not answered.
        } catch (RuntimeException | AssertionError failure) {
            unexpected.add(failure.toString());
        }
    }

    private void record(Client client, String note) {
        while (!over) {
            Client.Answer answer = client.post(
                    subjects(subject, "contacts"),
                    Map.of(
                            "revision",
                            client.dossier(subject).path("revision").asLong(),
                            "on",
                            LocalDate.now().toString(),
                            "channel",
                            "phone",
                            "person",
                            "Ms Li",
                            "note",
                            note));
            if (answer.status() != CONFLICT) {
                answer.expect(201);
                accepted.add(note);
                return;
            }
            conflicts.incrementAndGet();
        }
    }

    /** Waits until this many contacts are accepted. */
    void awaitAccepted(int wanted) throws InterruptedException {
        for (int tries = 0; accepted.size() < wanted && tries < 600; tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        if (accepted.size() < wanted) {
            throw new AssertionError(accepted.size() + " of " + wanted + " were accepted; " + unexpected);
        }
    }

    /** Waits until each has recorded all of its contacts. */
    void awaitAll() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the writers do not come to an end");
        }
    }

    /** The notes of the contacts that were answered with yes. */
    List<String> accepted() {
        return List.copyOf(accepted);
    }

    /** What was answered although it never may be. */
    List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    /** How often somebody else was faster. */
    int conflicts() {
        return conflicts.get();
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        awaitAll();
    }
}
