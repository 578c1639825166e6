package io.acceptability.ledger;

import io.acceptability.domain.Act;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyScope;
import io.acceptability.domain.Text;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The record of policies: a chain for every scope, kept and checked as those of the subjects are. */
@Component
public final class PolicyLedger {
    private final Entries chains;

    PolicyLedger(Entries chains) {
        this.chains = chains;
    }

    /**
     * Reads the whole record of some scopes at once.
     *
     * @throws UnreadableException when a chain is broken or an entry is not what this version writes
     */
    public Map<PolicyScope, PolicyJournal> read(List<PolicyScope> scopes) {
        Map<String, List<Entry>> entries =
                chains.of(scopes.stream().map(PolicyScope::slug).toList());
        Map<PolicyScope, PolicyJournal> journals = new HashMap<>();
        scopes.forEach(scope -> journals.put(scope, journal(scope, entries.get(scope.slug()))));
        return journals;
    }

    /** Reads the whole record of one scope; see {@link #read(List)}. */
    public PolicyJournal read(PolicyScope scope) {
        return journal(scope, chains.of(scope.slug()));
    }

    /**
     * Sets a document, or nothing at all.
     *
     * @return the journal with the new entry, or empty when somebody else set a document first
     */
    public Optional<PolicyJournal> append(PolicyJournal last, Act act, PolicyDocument document) {
        String chain = last.scope().slug();
        long sequence = last.revision() + 1;
        return chains.append(
                        Entry.slot(chain, sequence),
                        () -> Entry.link(
                                chain,
                                sequence,
                                EntryKind.POLICY_SET.name(),
                                act.author(),
                                Entries.written(act.at()),
                                PolicyPayload.write(document),
                                last.lastHash()))
                .map(entry -> with(last, act, document, entry));
    }

    private static PolicyJournal with(PolicyJournal last, Act act, PolicyDocument document, Entry entry) {
        List<PolicyJournal.Set> entries = new ArrayList<>(last.entries());
        entries.add(new PolicyJournal.Set(entry.sequence(), act, document, entry.previousHash(), entry.hash()));
        return new PolicyJournal(last.scope(), entries);
    }

    private static PolicyJournal journal(PolicyScope scope, List<Entry> entries) {
        Chain.firstBroken(scope.slug(), entries).ifPresent(link -> {
            throw new UnreadableException(Text.of("acceptability.policy.unreadable", link.why()), null);
        });
        return new PolicyJournal(
                scope, entries.stream().map(PolicyLedger::readable).toList());
    }

    private static PolicyJournal.Set readable(Entry entry) {
        if (!entry.kind().equals(EntryKind.POLICY_SET.name())) {
            throw unreadable(Text.of("acceptability.ledger.unknown-kind", entry.sequence(), entry.kind()), null);
        }
        try {
            return new PolicyJournal.Set(
                    entry.sequence(),
                    new Act(entry.author(), Entries.read(entry.at())),
                    PolicyPayload.read(entry.payload()),
                    entry.previousHash(),
                    entry.hash());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException failure) {
            throw unreadable(
                    failure instanceof UnknownSchemaException newer
                            ? Text.of("acceptability.ledger.newer", entry.sequence(), newer.schema())
                            : Text.of("acceptability.ledger.unreadable", entry.sequence()),
                    failure);
        }
    }

    private static UnreadableException unreadable(Text why, RuntimeException cause) {
        return new UnreadableException(Text.of("acceptability.policy.unreadable", why), cause);
    }
}
