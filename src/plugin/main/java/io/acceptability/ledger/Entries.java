package io.acceptability.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.acceptability.domain.Nullable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The one table of entries: reads whole chains and adds links. One of two writers of the same link is refused by the database. */
@Component
class Entries {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final ActiveObjects ao;

    Entries(ActiveObjects ao) {
        this.ao = ao;
    }

    /** How an entry keeps an instant. */
    static String written(Instant at) {
        return INSTANT.format(at);
    }

    /** The instant that an entry keeps. */
    static Instant read(String at) {
        return Instant.from(INSTANT.parse(at));
    }

    /** The instant that an entry keeps, or empty when somebody put something else there. */
    static Optional<Instant> readIfPossible(String at) {
        try {
            return Optional.of(read(at));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    /** All entries of a chain, in order. */
    List<Entry> of(String chain) {
        return of(List.of(chain)).get(chain);
    }

    /** All entries of some chains, each in order, read at once. */
    Map<String, List<Entry>> of(List<String> chains) {
        String questionMarks = String.join(", ", Collections.nCopies(chains.size(), "?"));
        Map<String, List<Entry>> entries = new HashMap<>();
        chains.forEach(chain -> entries.put(chain, new ArrayList<>()));
        EntryRow[] rows = ao.executeInTransaction(() -> ao.find(
                EntryRow.class,
                Query.select()
                        .where("SUBJECT IN (" + questionMarks + ")", (Object[]) chains.toArray(String[]::new))
                        .order("SEQUENCE_NUMBER ASC")));
        Arrays.stream(rows)
                .map(Entry::of)
                .forEach(entry -> entries.get(entry.subject()).add(entry));
        return entries;
    }

    /** The chains that have an entry of one of these kinds, by one of some authors or, where there are none, by anybody; in order. */
    Set<String> with(List<String> kinds, Set<Long> authors) {
        List<Object> values = new ArrayList<>(kinds);
        String wanted = "ENTRY_KIND IN (" + String.join(", ", Collections.nCopies(kinds.size(), "?")) + ")";
        if (!authors.isEmpty()) {
            values.addAll(authors);
            wanted += " AND AUTHOR_ID IN (" + String.join(", ", Collections.nCopies(authors.size(), "?")) + ")";
        }
        Query query = Query.select().where(wanted, values.toArray());
        EntryRow[] rows = ao.executeInTransaction(() -> ao.find(EntryRow.class, query));
        return Arrays.stream(rows).map(EntryRow::getSubject).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many entries of these kinds there are. */
    long count(List<String> kinds) {
        Query query = Query.select()
                .where("ENTRY_KIND IN (" + String.join(", ", Collections.nCopies(kinds.size(), "?")) + ")", (Object[])
                        kinds.toArray(String[]::new));
        return ao.executeInTransaction(() -> (long) ao.count(EntryRow.class, query));
    }

    /** How many entries these authors wrote. */
    long countBy(Set<Long> authors) {
        if (authors.isEmpty()) {
            return 0;
        }
        String marks = String.join(", ", Collections.nCopies(authors.size(), "?"));
        return ao.executeInTransaction(() -> (long)
                ao.count(EntryRow.class, Query.select().where("AUTHOR_ID IN (" + marks + ")", authors.toArray())));
    }

    long count(String chain) {
        return ao.executeInTransaction(
                () -> (long) ao.count(EntryRow.class, Query.select().where("SUBJECT = ?", chain)));
    }

    /**
     * Writes an entry and what it needs in one transaction, or nothing at all.
     *
     * @param slot where it belongs
     * @param next makes it, inside the transaction
     * @return empty when somebody else's entry is there already
     */
    Optional<Entry> append(String slot, Supplier<Entry> next) {
        List<Entry> written = new ArrayList<>();
        try {
            return Optional.of(ao.executeInTransaction(() -> {
                Entry entry = next.get();
                written.add(entry);
                store(entry);
                return entry;
            }));
        } catch (RuntimeException failure) {
            Entry there = at(slot);
            if (there == null) {
                throw failure;
            }
            // The commit may have succeeded although its answer got lost: then the entry in our place is ours.
            return written.stream().filter(there::equals).findFirst();
        }
    }

    private @Nullable Entry at(String slot) {
        return ao.executeInTransaction(() -> {
            EntryRow[] rows = ao.find(EntryRow.class, Query.select().where("SLOT = ?", slot));
            return rows.length == 0 ? null : Entry.of(rows[0]);
        });
    }

    private void store(Entry entry) {
        ao.create(
                EntryRow.class,
                new DBParam("SLOT", entry.slot()),
                new DBParam("SUBJECT", entry.subject()),
                new DBParam("SEQUENCE_NUMBER", entry.sequence()),
                new DBParam("ENTRY_KIND", entry.kind()),
                new DBParam("AUTHOR_ID", entry.author()),
                new DBParam("RECORDED_AT", entry.at()),
                new DBParam("PAYLOAD", entry.payload()),
                new DBParam("PREVIOUS_HASH", entry.previousHash()),
                new DBParam("ENTRY_HASH", entry.hash()));
    }
}
