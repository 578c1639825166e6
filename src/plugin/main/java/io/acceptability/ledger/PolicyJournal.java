package io.acceptability.ledger;

import io.acceptability.domain.Act;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyScope;
import java.util.List;

/** All documents that were ever set for one scope, oldest first. */
public record PolicyJournal(PolicyScope scope, List<Set> entries) {
    /** One document as it was set; it replaces the one before it as a whole. */
    public record Set(long sequence, Act act, PolicyDocument document, String previousHash, String hash) {}

    public PolicyJournal {
        entries = List.copyOf(entries);
    }

    /** The sequence number of the last entry, 0 when there is none. */
    public long revision() {
        return entries.size();
    }

    /** The document in force; one that sets nothing when none was ever set. */
    public PolicyDocument document() {
        return entries.isEmpty()
                ? PolicyDocument.EMPTY
                : entries.get(entries.size() - 1).document();
    }

    /** What was set after this revision, oldest first. */
    public List<Set> since(long revision) {
        return entries.stream().filter(entry -> entry.sequence() > revision).toList();
    }

    String lastHash() {
        return entries.isEmpty()
                ? Entry.NO_HASH
                : entries.get(entries.size() - 1).hash();
    }
}
