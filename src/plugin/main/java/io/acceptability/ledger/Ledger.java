package io.acceptability.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.acceptability.domain.Act;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The append-only store of what people entered. One of two writers of the same next entry is refused by the database. */
@Component
public final class Ledger {
    private final ActiveObjects ao;
    private final Entries chains;

    Ledger(ActiveObjects ao, Entries chains) {
        this.ao = ao;
        this.chains = chains;
    }

    /**
     * Reads all entries of a subject.
     *
     * @throws UnreadableException when the chain is broken or an entry is of a kind or schema that is not known here
     */
    public Journal read(Subject subject) {
        List<Entry> entries = chains.of(subject.slug());
        Chain.firstBroken(subject.slug(), entries).ifPresent(link -> {
            throw new UnreadableException(link.why(), null);
        });
        // Read after the entries: whoever writes an entry writes its persons with it, and never before.
        Map<Long, CustomerPerson> persons = entries.isEmpty() ? Map.of() : persons(subject);
        return Journal.of(
                subject, entries.stream().map(entry -> readable(entry, persons)).toList());
    }

    /**
     * Writes the next entry, or nothing at all.
     *
     * @param last the journal as the writer knows it
     * @return the journal with the new entry, or empty when somebody else wrote the next entry first
     */
    public Optional<Journal> append(Journal last, Act act, Fact fact, Verdict verdict) {
        String subject = last.subject().slug();
        long sequence = last.revision() + 1;
        return chains.append(
                        Entry.slot(subject, sequence),
                        () -> Entry.link(
                                subject,
                                sequence,
                                fact.kind().name(),
                                act.author(),
                                Entries.written(act.at()),
                                Payloads.write(fact, verdict, person -> store(subject, person)),
                                last.lastHash()))
                .map(entry -> with(last, act, fact, verdict, entry));
    }

    /** Walks the chain of a subject from its first entry, and reads every entry as the fold would. */
    public Optional<BrokenLink> firstBroken(Subject subject) {
        List<Entry> entries = chains.of(subject.slug());
        Optional<BrokenLink> broken = Chain.firstBroken(subject.slug(), entries);
        Map<Long, CustomerPerson> persons = persons(subject);
        for (Entry entry : entries) {
            if (broken.isPresent() && broken.get().sequence() <= entry.sequence()) {
                return broken;
            }
            if (!hasAuthor(entry)) {
                return Chain.broken(entry.sequence(), "authorless");
            }
            try {
                readable(entry, persons);
            } catch (UnreadableException unreadable) {
                return Optional.of(new BrokenLink(entry.sequence(), unreadable.why()));
            }
        }
        return broken;
    }

    /** Every entry of a subject as it is stored, oldest first, however broken its chain is. */
    public List<Stored> stored(Subject subject) {
        List<Entry> entries = chains.of(subject.slug());
        Map<Long, CustomerPerson> persons = persons(subject);
        return entries.stream().map(entry -> stored(entry, persons)).toList();
    }

    private static Stored stored(Entry entry, Map<Long, CustomerPerson> persons) {
        Optional<Recorded> readable;
        try {
            readable = Optional.of(readable(entry, persons));
        } catch (UnreadableException unreadable) {
            readable = Optional.empty();
        }
        return new Stored(
                entry.sequence(),
                entry.kind(),
                entry.author(),
                Entries.readIfPossible(entry.at()).orElse(null),
                readable,
                entry.previousHash(),
                entry.hash());
    }

    private boolean hasAuthor(Entry entry) {
        Query author = Query.select().where("ID = ?", Math.toIntExact(entry.author()));
        return ao.executeInTransaction(() -> ao.count(AuthorRow.class, author)) > 0;
    }

    /** How many entries a subject has. */
    public long count(Subject subject) {
        return chains.count(subject.slug());
    }

    private static Journal with(Journal last, Act act, Fact fact, Verdict verdict, Entry entry) {
        List<Recorded> entries = new ArrayList<>(last.entries());
        entries.add(new Recorded(entry.sequence(), act, fact, verdict, entry.previousHash(), entry.hash()));
        return Journal.of(last.subject(), entries);
    }

    private static Recorded readable(Entry entry, Map<Long, CustomerPerson> persons) {
        EntryKind kind = EntryKind.byName(entry.kind())
                .orElseThrow(() -> new UnreadableException(
                        Text.of("acceptability.ledger.unknown-kind", entry.sequence(), entry.kind()), null));
        try {
            Payloads.Content content = Payloads.read(kind, entry.payload(), id -> {
                CustomerPerson person = persons.get(id);
                if (person == null) {
                    throw new IllegalArgumentException("no person " + id);
                }
                return person;
            });
            Act act = new Act(entry.author(), Entries.read(entry.at()));
            return new Recorded(
                    entry.sequence(), act, content.fact(), content.verdict(), entry.previousHash(), entry.hash());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            throw new UnreadableException(Text.of("acceptability.ledger.unreadable", entry.sequence()), unreadable);
        }
    }

    private long store(String subject, CustomerPerson person) {
        return ao.create(
                        PersonRow.class,
                        new DBParam("SUBJECT", subject),
                        new DBParam("PERSON_NAME", person.name()),
                        new DBParam("ORGANISATION", person.organisation()),
                        new DBParam("PERSON_ROLE", person.role()),
                        new DBParam("AUTHORITY", person.authority()))
                .getID();
    }

    private Map<Long, CustomerPerson> persons(Subject subject) {
        Map<Long, CustomerPerson> persons = new HashMap<>();
        PersonRow[] rows = ao.executeInTransaction(
                () -> ao.find(PersonRow.class, Query.select().where("SUBJECT = ?", subject.slug())));
        for (PersonRow row : rows) {
            persons.put(
                    (long) row.getID(),
                    new CustomerPerson(
                            text(row.getPersonName()),
                            text(row.getOrganisation()),
                            text(row.getPersonRole()),
                            text(row.getAuthority())));
        }
        return persons;
    }

    /** Some databases keep an empty text as null. */
    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
