package io.acceptability.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Subject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Looks over the records of many subjects at once: which there are, since when, and which deliveries stand in them. */
@Component
public final class Stretches {
    private static final int CHUNK = 500;
    private static final String ISSUE = Subject.issue(0).slug().replace("0", "");

    private final ActiveObjects ao;

    Stretches(ActiveObjects ao) {
        this.ao = ao;
    }

    /** When the first of all entries was made, or empty when there is none yet. */
    public Optional<Instant> beginning() {
        return ao.executeInTransaction(() -> Arrays.stream(
                        ao.find(EntryRow.class, Query.select().order("ID ASC").limit(1)))
                .map(row -> Entries.read(row.getRecordedAt()))
                .findFirst());
    }

    /** The ids of all issues that have a record. */
    public List<Long> issues() {
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(
                        EntryRow.class,
                        Query.select().where("SEQUENCE_NUMBER = ? AND SUBJECT LIKE ?", 1L, ISSUE + "%")))
                .map(row -> Long.valueOf(row.getSubject().substring(ISSUE.length())))
                .toList());
    }

    /** What is known of the records of these subjects, each of which is in it. */
    public Map<Subject, Stretch> of(Collection<Subject> subjects) {
        Map<String, List<EntryRow>> rows = new HashMap<>();
        List<String> slugs = subjects.stream().map(Subject::slug).distinct().toList();
        for (int from = 0; from < slugs.size(); from += CHUNK) {
            List<String> some = slugs.subList(from, Math.min(from + CHUNK, slugs.size()));
            read(some)
                    .forEach(row -> rows.computeIfAbsent(row.getSubject(), slug -> new ArrayList<>())
                            .add(row));
        }
        Map<Subject, Stretch> stretches = new HashMap<>();
        subjects.forEach(subject -> stretches.put(subject, stretch(rows.getOrDefault(subject.slug(), List.of()))));
        return stretches;
    }

    private List<EntryRow> read(List<String> slugs) {
        List<Object> parameters = new ArrayList<>(slugs);
        parameters.add(1L);
        parameters.add(EntryKind.DELIVERED.name());
        parameters.add(EntryKind.UNCONFIRMED_DELIVERY.name());
        String marks = String.join(", ", Collections.nCopies(slugs.size(), "?"));
        return ao.executeInTransaction(() -> Arrays.asList(ao.find(
                EntryRow.class,
                Query.select()
                        .where(
                                "SUBJECT IN (" + marks + ") AND (SEQUENCE_NUMBER = ? OR ENTRY_KIND IN (?, ?))",
                                parameters.toArray()))));
    }

    private static Stretch stretch(List<EntryRow> rows) {
        if (rows.isEmpty()) {
            return Stretch.NONE;
        }
        Instant since = rows.stream()
                .filter(row -> row.getSequenceNumber() == 1)
                .map(row -> Entries.read(row.getRecordedAt()))
                .findFirst()
                .orElse(null);
        return new Stretch(
                since,
                rows.stream()
                        .map(row -> delivered(row.getPayload()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Instant> delivered(@Nullable String payload) {
        try {
            JsonNode at = Payloads.JSON.readTree(payload).at("/delivery/at");
            return at.isTextual() ? Optional.of(Entries.read(at.textValue())) : Optional.empty();
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException unreadable) {
            // Whoever reads the record itself learns that it is broken.
            return Optional.empty();
        }
    }
}
