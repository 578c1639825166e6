package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import io.acceptability.ledger.BrokenLink;
import io.acceptability.ledger.Ledger;
import io.acceptability.ledger.Recorded;
import java.time.Instant;
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
     * @param verdict as it stood after this entry
     * @param content what was entered, ready for JSON; issues that the viewer may not see are left out
     */
    public record Entry(
            long sequence,
            String kind,
            Person by,
            Instant at,
            Verdict verdict,
            Map<String, Object> content,
            String previousHash,
            String hash) {}

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

    private final Assessing assessing;
    private final Ledger ledger;
    private final Viewing viewing;

    LedgerView(Assessing assessing, Ledger ledger, Viewing viewing) {
        this.assessing = assessing;
        this.ledger = ledger;
        this.viewing = viewing;
    }

    /**
     * A page of entries.
     *
     * @param start how many entries to leave out at the beginning
     * @throws CannotJudgeException when an entry cannot be read
     */
    public Page page(SubjectInfo subject, @Nullable ApplicationUser viewer, long start, int limit) {
        List<Recorded> all = assessing.journal(subject.subject()).entries();
        List<Recorded> some = all.stream().skip(start).limit(limit).toList();
        People people = viewing.people();
        EntryContent content = new EntryContent(viewing.names(
                EntryContent.mentioned(some.stream().map(Recorded::fact).toList()), viewer));
        return new Page(
                start,
                limit,
                all.size(),
                some.stream().map(entry -> shown(entry, people, content)).toList());
    }

    /**
     * Every entry, oldest first.
     *
     * @throws CannotJudgeException when an entry cannot be read
     */
    public List<Entry> all(SubjectInfo subject, @Nullable ApplicationUser viewer) {
        return page(subject, viewer, 0, Integer.MAX_VALUE).entries();
    }

    /** Walks the chain of this subject from its first entry. */
    public Verification verify(SubjectInfo subject) {
        Optional<BrokenLink> broken = ledger.firstBroken(subject.subject());
        return new Verification(
                ledger.count(subject.subject()), broken.map(BrokenLink::sequence), broken.map(BrokenLink::why));
    }

    private static Entry shown(Recorded entry, People people, EntryContent content) {
        return new Entry(
                entry.sequence(),
                entry.fact().kind().name(),
                people.of(entry.act().author()),
                entry.act().at(),
                entry.verdict(),
                content.of(entry.fact()),
                entry.previousHash(),
                entry.hash());
    }
}
