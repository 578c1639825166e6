package io.acceptability.ledger;

import io.acceptability.domain.Text;
import java.util.List;
import java.util.Optional;

/**
 * What must hold from one entry to the next.
 *
 * <p>A chain shows any change inside it. Whether entries were cut off at its end, or all of it was written anew, it cannot show by
 * itself: for that, somebody must have kept an older hash.
 */
final class Chain {
    private static final String KEY = "acceptability.ledger.broken.";

    private Chain() {}

    /** The first link of a subject that is missing, stands in another's place, or was altered. */
    static Optional<BrokenLink> firstBroken(String subject, List<Entry> entries) {
        long expected = 1;
        String previousHash = Entry.NO_HASH;
        for (Entry entry : entries) {
            if (entry.sequence() != expected) {
                return broken(expected, "missing");
            }
            if (!subject.equals(entry.subject())
                    || !Entry.slot(subject, expected).equals(entry.slot())) {
                return broken(expected, "misplaced");
            }
            if (!previousHash.equals(entry.previousHash())) {
                return broken(expected, "unlinked");
            }
            if (!entry.computedHash().equals(entry.hash())) {
                return broken(expected, "altered");
            }
            previousHash = entry.hash();
            expected++;
        }
        return Optional.empty();
    }

    static Optional<BrokenLink> broken(long sequence, String how) {
        return Optional.of(new BrokenLink(sequence, Text.of(KEY + how, sequence)));
    }
}
