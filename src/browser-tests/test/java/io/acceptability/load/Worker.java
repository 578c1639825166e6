package io.acceptability.load;

import io.acceptability.load.Landscape.Epic;
import io.acceptability.load.Person.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/** One person at work: looks at epics, and moves epics of their own, each with and without the app, in an order drawn by lot. */
final class Worker implements Runnable {
    /** Pages are looked at more often than issues are moved. */
    private static final int VIEWS_OF_A_ROUND = 4;

    private static final String PANEL = "class=\"acc-panel\"";
    private static final String BROKEN_PANEL = "Please contact your Jira administrators";
    private static final String BEGUN = "In Progress";
    private static final String DONE = "Done";
    private static final String DELIVERED = "Delivered";

    private final Person person;
    private final List<Epic> looked;
    private final List<Epic> moved;
    private final Tally tally;
    private final Duration pause;
    private final Lock going;
    private final Random random;
    private final Map<Integer, Map<String, String>> transitions = new HashMap<>();
    private volatile boolean over;
    private long next;
    private int turn;

    /**
     * @param looked what may be looked at
     * @param moved what nobody else moves
     * @param going is held by whoever wants everybody to stand still
     */
    Worker(Person person, List<Epic> looked, List<Epic> moved, Tally tally, Duration pause, Lock going, long seed) {
        this.person = person;
        this.looked = looked;
        this.moved = moved;
        this.tally = tally;
        this.pause = pause;
        this.going = going;
        this.random = new Random(seed);
    }

    void stop() {
        over = true;
    }

    @Override
    public void run() {
        next = System.nanoTime() + random.nextLong(Math.max(1, pause.toNanos()));
        while (!over) {
            for (int i = 0; i < VIEWS_OF_A_ROUND; i++) {
                Epic epic = looked.get(random.nextInt(looked.size()));
                drawn(Kind.VIEW_WITHOUT, Kind.VIEW).forEach(kind -> act(kind, () -> view(epic, kind)));
            }
            Epic epic = moved.get(turn++ % moved.size());
            for (Kind kind : drawn(Kind.TRANSITION_WITHOUT, Kind.TRANSITION_UNGUARDED, Kind.TRANSITION)) {
                act(kind, () -> move(epic, kind == Kind.TRANSITION ? DELIVERED : DONE, kind));
                Kind back = kind == Kind.TRANSITION_WITHOUT ? Kind.BACK_WITHOUT : Kind.BACK;
                act(back, () -> move(epic, BEGUN, back));
            }
        }
    }

    private List<Kind> drawn(Kind... kinds) {
        List<Kind> order = new ArrayList<>(List.of(kinds));
        Collections.shuffle(order, random);
        return order;
    }

    private interface Act {
        Answer done();
    }

    /** Does it when its time has come. Only the answer counts, not the waiting for it to begin. */
    private void act(Kind kind, Act act) {
        if (over) {
            return;
        }
        await();
        going.lock();
        try {
            long begin = System.nanoTime();
            Answer answer = act.done();
            tally.took(kind, System.nanoTime() - begin, answer);
        } catch (RuntimeException failure) {
            tally.failed(kind, String.valueOf(failure.getMessage()));
        } finally {
            going.unlock();
        }
    }

    private void await() {
        next += pause.toNanos();
        long ahead = next - System.nanoTime();
        if (ahead < 0) {
            tally.late();
            next = System.nanoTime();
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(ahead);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            over = true;
        }
    }

    private Answer view(Epic epic, Kind kind) {
        Answer page = person.get("/browse/" + epic.key(), kind.withApp()).expect(200);
        if (page.body().contains(PANEL) != kind.withApp() || page.body().contains(BROKEN_PANEL)) {
            throw new LoadFailure("the page of " + epic.key() + (kind.withApp() ? " has no panel" : " has a panel"));
        }
        return page;
    }

    private Answer move(Epic epic, String status, Kind kind) {
        String id = transitionsOf(epic).get(status);
        return person.write(
                        "POST",
                        "/rest/api/2/issue/" + epic.key() + "/transitions",
                        Map.of("transition", Map.of("id", id)),
                        kind.withApp())
                .expect(204);
    }

    /** Learns what there is, and brings back what an earlier run has left elsewhere. */
    void begin() {
        for (Epic epic : moved) {
            Answer issue = person.get("/rest/api/2/issue/" + epic.key() + "?fields=status", true)
                    .expect(200);
            transitionsOf(epic);
            String status =
                    issue.json().path("fields").path("status").path("name").asText();
            if (!status.equals(BEGUN)) {
                move(epic, BEGUN, Kind.BACK);
            }
        }
    }

    private Map<String, String> transitionsOf(Epic epic) {
        return transitions.computeIfAbsent(epic.project(), project -> {
            Map<String, String> ids = new HashMap<>();
            person.get("/rest/api/2/issue/" + epic.key() + "/transitions", true)
                    .expect(200)
                    .json()
                    .path("transitions")
                    .forEach(each ->
                            ids.put(each.path("name").asText(), each.path("id").asText()));
            return ids;
        });
    }
}
