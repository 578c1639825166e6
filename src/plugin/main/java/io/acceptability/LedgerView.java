package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import io.acceptability.ledger.BrokenLink;
import io.acceptability.ledger.Fact;
import io.acceptability.ledger.Ledger;
import io.acceptability.ledger.Recorded;
import io.acceptability.ledger.Stored;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows who entered what and when, and whether the record is whole. */
@Component
public final class LedgerView {
    /**
     * One entry as a viewer may see it.
     *
     * @param kind as stored; of an entry that cannot be read it may be any
     * @param at none when the database has no instant there any more
     * @param verdict as it stood after this entry; none when it cannot be read
     * @param content what was entered, ready for JSON; issues that the viewer may not see are left out; empty when it cannot be read
     */
    public record Entry(
            long sequence,
            String kind,
            Person by,
            @Nullable Instant at,
            @Nullable Verdict verdict,
            Map<String, Object> content,
            String previousHash,
            String hash) {
        /** The content in these words, with nothing left to be worded. */
        public Map<String, Object> content(Wording wording) {
            Map<String, Object> worded = new LinkedHashMap<>();
            content.forEach((name, value) -> worded.put(name, worded(value, wording)));
            return worded;
        }

        private static @Nullable Object worded(@Nullable Object value, Wording wording) {
            if (value instanceof Text text) {
                return wording.word(text);
            } else if (value instanceof Map<?, ?> map) {
                Map<String, Object> worded = new LinkedHashMap<>();
                map.forEach((name, inner) -> worded.put((String) name, worded(inner, wording)));
                return worded;
            }
            return value;
        }

        /** Whether what was entered can be read; somebody who changed the database may have made it unreadable. */
        public boolean isReadable() {
            return !content.isEmpty();
        }
    }

    /** Some of the entries, oldest first, and how many there are. */
    public record Page(long start, int limit, long total, List<Entry> entries) {}

    /**
     * What walking the chain showed.
     *
     * @param entries how many links were walked
     * @param brokenAt the sequence number of the first broken link, with {@code why}; both are there or none
     */
    public record Verification(long entries, Optional<Long> brokenAt, Optional<Text> why) {
        public boolean isSound() {
            return brokenAt.isEmpty();
        }
    }

    private final Ledger ledger;
    private final Viewing viewing;

    LedgerView(Ledger ledger, Viewing viewing) {
        this.ledger = ledger;
        this.viewing = viewing;
    }

    /**
     * A page of entries as they are stored, also where the chain is broken: what it was broken with must be seen.
     *
     * @param start how many entries to leave out at the beginning
     */
    public Page page(SubjectInfo subject, @Nullable ApplicationUser viewer, long start, int limit) {
        List<Stored> all = ledger.stored(subject.subject());
        List<Stored> some = all.stream().skip(start).limit(limit).toList();
        People people = viewing.people();
        List<Fact> facts = some.stream()
                .flatMap(entry -> entry.readable().stream())
                .map(Recorded::fact)
                .toList();
        EntryContent content = new EntryContent(viewing.names(EntryContent.mentioned(facts), viewer));
        return new Page(
                start,
                limit,
                all.size(),
                some.stream().map(entry -> shown(entry, people, content)).toList());
    }

    /** Every entry as it is stored, oldest first. */
    public List<Entry> all(SubjectInfo subject, @Nullable ApplicationUser viewer) {
        return page(subject, viewer, 0, Integer.MAX_VALUE).entries();
    }

    /** Walks the chain of this subject from its first entry. */
    public Verification verify(SubjectInfo subject) {
        Optional<BrokenLink> broken = ledger.firstBroken(subject.subject());
        return new Verification(
                ledger.count(subject.subject()), broken.map(BrokenLink::sequence), broken.map(BrokenLink::why));
    }

    private static Entry shown(Stored entry, People people, EntryContent content) {
        return new Entry(
                entry.sequence(),
                entry.kind(),
                people.of(entry.author()),
                entry.at(),
                entry.readable().map(Recorded::verdict).orElse(null),
                entry.readable().map(Recorded::fact).map(content::of).orElse(Map.of()),
                entry.previousHash(),
                entry.hash());
    }
}
