package io.acceptability.sandbox.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Messages that one person shall read once on the page they are sent to next. */
final class Notices {
    private static final int KEPT = 500;
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Map<String, Notice> waiting = new LinkedHashMap<>();

    /**
     * What to read.
     *
     * @param error whether something was refused
     */
    public record Notice(String userKey, boolean error, String title, List<String> messages, Instant at) {}

    /** Leaves a refusal; the result is the query to add to the next page's address. */
    synchronized String refusal(String userKey, String title, List<String> messages) {
        return leave(new Notice(userKey, true, title, List.copyOf(messages), Instant.now()));
    }

    /** Leaves good news. */
    synchronized String success(String userKey, String title) {
        return leave(new Notice(userKey, false, title, List.of(), Instant.now()));
    }

    /** The notice of an address, once and for its reader only. */
    synchronized Optional<Notice> take(String id, String userKey) {
        Notice notice = waiting.get(id);
        if (notice == null || !notice.userKey().equals(userKey)) {
            return Optional.empty();
        }
        waiting.remove(id);
        return Optional.of(notice);
    }

    private String leave(Notice notice) {
        Instant oldest = Instant.now().minus(LIFE);
        waiting.values().removeIf(old -> old.at().isBefore(oldest));
        if (waiting.size() >= KEPT) {
            waiting.remove(new ArrayList<>(waiting.keySet()).get(0));
        }
        String id = UUID.randomUUID().toString();
        waiting.put(id, notice);
        return "?notice=" + id;
    }
}
