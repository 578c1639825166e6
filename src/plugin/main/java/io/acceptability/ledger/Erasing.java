package io.acceptability.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.acceptability.domain.Act;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Erases what is known of people by name, and records that it did.
 *
 * <p>Nothing of a chain is touched: it holds their ids only. It works on a record that is broken too, because nobody's name has to stay
 * for somebody else's fault.
 */
@Component
public final class Erasing {
    private static final int MOST_ATTEMPTS = 10;

    /** Somebody as one entry of a subject names them. */
    public record Mention(long id, Subject subject, CustomerPerson person) {}

    private final Entries chains;
    private final Persons persons;

    Erasing(Entries chains, Persons persons) {
        this.chains = chains;
        this.persons = persons;
    }

    /** Everybody of all subjects whose name this is true of, those erased left out. */
    public List<Mention> find(Predicate<String> name) {
        List<Mention> found = new ArrayList<>();
        each(mention -> {
            if (name.test(mention.person().name())) {
                found.add(mention);
            }
        });
        return found;
    }

    private void each(Consumer<Mention> consumer) {
        persons.each(row -> Subject.bySlug(row.chain())
                .ifPresent(subject -> consumer.accept(new Mention(row.id(), subject, row.person()))));
    }

    /**
     * Erases some people of a subject, and says so in an entry of its own; all of it or nothing.
     *
     * @return how many of them were still there
     */
    public int erase(Subject subject, Collection<Long> ids, Act act) {
        String chain = subject.slug();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Map<Long, Named> known = new TreeMap<>(persons.of(chain));
            known.values().removeIf(named -> named.person().isErased());
            known.keySet().retainAll(new HashSet<>(ids));
            if (known.isEmpty()) {
                return 0;
            }
            if (append(chain, known.keySet(), act).isPresent()) {
                return known.size();
            }
        }
        throw new IllegalStateException("the ledger of " + chain + " was never still enough to write to");
    }

    private Optional<Entry> append(String chain, Collection<Long> ids, Act act) {
        List<Entry> entries = chains.of(chain);
        Optional<Entry> last = entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
        long sequence = last.map(Entry::sequence).orElse(0L) + 1;
        return chains.append(Entry.slot(chain, sequence), () -> {
            Fact fact = new Fact.NamesErased(new HashSet<>(persons.erase(chain, ids)));
            return Entry.link(
                    chain,
                    sequence,
                    fact.kind().name(),
                    act.author(),
                    Entries.written(act.at()),
                    Payloads.write(fact, verdict(last), nobody -> 0),
                    last.map(Entry::hash).orElse(Entry.NO_HASH));
        });
    }

    /** It changes no judgement, so the verdict is the one before; nobody can say it of a record that cannot be read. */
    private static Verdict verdict(Optional<Entry> last) {
        try {
            return last.isEmpty()
                    ? Verdict.NOT_JUDGED
                    : Verdict.valueOf(Payloads.JSON
                            .readTree(last.get().payload())
                            .path("verdict")
                            .asText());
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return Verdict.NOT_JUDGED;
        }
    }
}
