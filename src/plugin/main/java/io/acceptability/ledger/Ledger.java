package io.acceptability.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.acceptability.domain.Act;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The append-only store of what people entered. One of two writers of the same next entry is refused by the database. */
@Component
public final class Ledger {
    private static final int CHUNK = 500;

    private final ActiveObjects ao;
    private final Entries chains;
    private final Persons persons;

    Ledger(ActiveObjects ao, Entries chains, Persons persons) {
        this.ao = ao;
        this.chains = chains;
        this.persons = persons;
    }

    /**
     * Reads all entries of a subject.
     *
     * @throws UnreadableException when the chain is broken or an entry is of a kind or schema that is not known here
     */
    public Journal read(Subject subject) {
        Journals read = readAll(List.of(subject));
        UnreadableException unreadable = read.unreadable().get(subject);
        if (unreadable != null) {
            throw unreadable;
        }
        return Objects.requireNonNull(read.readable().get(subject));
    }

    /**
     * What many subjects' entries come to: each of them is in one of the two.
     *
     * @param unreadable why, as {@link #read} would have thrown it
     */
    public record Journals(Map<Subject, Journal> readable, Map<Subject, UnreadableException> unreadable) {
        public Journals {
            readable = Map.copyOf(readable);
            unreadable = Map.copyOf(unreadable);
        }
    }

    /** Reads all entries of many subjects at once, and checks every chain; one that is broken is told and keeps nobody up. */
    public Journals readAll(Collection<Subject> subjects) {
        Map<Subject, Journal> readable = new HashMap<>();
        Map<Subject, UnreadableException> unreadable = new HashMap<>();
        List<Subject> all = List.copyOf(subjects);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Subject> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            Map<String, List<Entry>> entries =
                    chains.of(chunk.stream().map(Subject::slug).toList());
            // Read after the entries: whoever writes an entry writes its persons with it, and never before.
            Map<String, Map<Long, Named>> named = persons.of(entries.keySet().stream()
                    .filter(slug -> !entries.get(slug).isEmpty())
                    .toList());
            for (Subject subject : chunk) {
                try {
                    readable.put(
                            subject,
                            journal(
                                    subject,
                                    entries.get(subject.slug()),
                                    named.getOrDefault(subject.slug(), Map.of())));
                } catch (UnreadableException broken) {
                    unreadable.put(subject, broken);
                }
            }
        }
        return new Journals(readable, unreadable);
    }

    private static Journal journal(Subject subject, List<Entry> entries, Map<Long, Named> named) {
        Chain.firstBroken(subject.slug(), entries).ifPresent(link -> {
            throw new UnreadableException(link.why(), null);
        });
        return Journal.of(
                subject, entries.stream().map(entry -> readable(entry, named)).toList());
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
                                Payloads.write(fact, verdict, person -> persons.store(subject, person)),
                                last.lastHash()))
                .map(entry -> with(last, act, fact, verdict, entry));
    }

    /** Walks the chain of a subject from its first entry, and reads every entry as the fold would. */
    public Optional<BrokenLink> firstBroken(Subject subject) {
        List<Entry> entries = chains.of(subject.slug());
        Optional<BrokenLink> broken = Chain.firstBroken(subject.slug(), entries);
        Map<Long, Named> named = persons.of(subject.slug());
        Fold fold = new Fold();
        for (Entry entry : entries) {
            if (broken.isPresent() && broken.get().sequence() <= entry.sequence()) {
                return broken;
            }
            if (!hasAuthor(entry)) {
                return Chain.broken(entry.sequence(), "authorless");
            }
            try {
                fold.add(readable(entry, named));
            } catch (UnreadableException unreadable) {
                return Optional.of(new BrokenLink(entry.sequence(), unreadable.why()));
            }
        }
        return broken;
    }

    /** Every entry of a subject as it is stored, oldest first, however broken its chain is. */
    public List<Stored> stored(Subject subject) {
        List<Entry> entries = chains.of(subject.slug());
        Map<Long, Named> named = persons.of(subject.slug());
        return entries.stream().map(entry -> stored(entry, named)).toList();
    }

    private static Stored stored(Entry entry, Map<Long, Named> named) {
        Optional<Recorded> readable;
        try {
            readable = Optional.of(readable(entry, named));
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

    /**
     * The subjects that have an entry of one of these kinds, by id.
     *
     * @param authors whose entry it must be, of any of them, or empty for anybody's
     */
    public List<Subject> subjectsWith(Set<EntryKind> kinds, Set<Long> authors) {
        return chains.with(kinds.stream().map(Enum::name).sorted().toList(), authors).stream()
                .flatMap(slug -> Subject.bySlug(slug).stream())
                .toList();
    }

    /** How many entries of these kinds there are of all subjects together. */
    public long count(Set<EntryKind> kinds) {
        return chains.count(kinds.stream().map(Enum::name).sorted().toList());
    }

    /** How many entries these authors wrote, of subjects and of policies. */
    public long countBy(Set<Long> authors) {
        return chains.countBy(authors);
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

    private static Recorded readable(Entry entry, Map<Long, Named> named) {
        EntryKind kind = EntryKind.byName(entry.kind())
                .orElseThrow(() -> new UnreadableException(
                        Text.of("acceptability.ledger.unknown-kind", entry.sequence(), entry.kind()), null));
        try {
            Payloads.Content content = Payloads.read(kind, entry.payload(), id -> {
                Named person = named.get(id);
                if (person == null) {
                    throw new IllegalArgumentException("no person " + id);
                }
                return person;
            });
            Act act = new Act(entry.author(), Entries.read(entry.at()));
            return new Recorded(
                    entry.sequence(), act, content.fact(), content.verdict(), entry.previousHash(), entry.hash());
        } catch (UnknownSchemaException newer) {
            throw new UnreadableException(
                    Text.of("acceptability.ledger.newer", entry.sequence(), newer.schema()), newer);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            throw new UnreadableException(Text.of("acceptability.ledger.unreadable", entry.sequence()), unreadable);
        }
    }
}
