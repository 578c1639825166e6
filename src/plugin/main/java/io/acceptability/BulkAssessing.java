package io.acceptability;

import io.acceptability.domain.Assessment;
import io.acceptability.domain.Evidence;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.Judge;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Subject;
import io.acceptability.domain.rules.Rules;
import io.acceptability.evidence.EvidenceReader;
import io.acceptability.ledger.Fact;
import io.acceptability.ledger.Journal;
import io.acceptability.ledger.Ledger;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Assesses many issues of one project as {@link Assessing} would one by one, with a number of reads that does not grow with each of them.
 *
 * <p>One that cannot be judged is told as such and keeps nobody up; only where nothing can be read at all, the failure goes to the caller.
 */
@Component
class BulkAssessing {
    private static final Logger LOG = LoggerFactory.getLogger(BulkAssessing.class);

    /** So many scopes are held in memory at once. */
    private static final int CHUNK = 250;

    private final Ledger ledger;
    private final EvidenceReader reader;
    private final Policies policies;
    private final HostTime time;
    private final Judge judge = new Judge(
            Rules.ALL, (rule, failure) -> LOG.error("Rule {} failed; its signal is unknown.", rule.id(), failure));

    BulkAssessing(Ledger ledger, EvidenceReader reader, Policies policies, HostTime time) {
        this.ledger = ledger;
        this.reader = reader;
        this.policies = policies;
        this.time = time;
    }

    /**
     * Assesses them, a part at a time.
     *
     * @param project the project they are all in
     * @param policy the one in force there
     * @param result is given each of them once, and its assessment, or empty where it cannot be judged because its record cannot be read
     */
    void assess(
            long project,
            Policy policy,
            Collection<Subject> issues,
            Instant now,
            BiConsumer<Subject, Optional<Assessment>> result) {
        List<Subject> all = issues.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Subject> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            Map<Subject, Journal> journals = journals(project, policy, chunk);
            Map<Subject, Set<Long>> named = new HashMap<>();
            journals.forEach(
                    (subject, journal) -> named.put(subject, journal.dossier().namedIssues()));
            Map<Subject, Evidence> evidence = reader.readAll(named, policy, now, time.zone());
            for (Subject subject : chunk) {
                result.accept(
                        subject,
                        Optional.ofNullable(journals.get(subject))
                                .map(journal -> judge.assess(new Inputs(
                                        subject,
                                        Objects.requireNonNull(evidence.get(subject)),
                                        journal.dossier(),
                                        policy,
                                        time.day(now)))));
            }
        }
    }

    /** The records that can be read and understood. */
    private Map<Subject, Journal> journals(long project, Policy policy, List<Subject> chunk) {
        Ledger.Journals read = ledger.readAll(chunk);
        read.unreadable()
                .forEach((subject, why) ->
                        LOG.error("The ledger of {} cannot be read: {}", subject, why.getMessage(), why));
        Map<Subject, Journal> journals = new HashMap<>();
        read.readable().forEach((subject, journal) -> {
            if (journal.lastConfirmed().stream().allMatch(confirmed -> isKnown(project, policy, confirmed))) {
                journals.put(subject, journal);
            } else {
                LOG.error("{} was confirmed under a policy version which is not known.", subject);
            }
        });
        return journals;
    }

    /** Asks for the policies of another project only: those of this one are at hand. */
    private boolean isKnown(long project, Policy policy, Fact.Confirmed confirmed) {
        int version = confirmed.snapshot().policyVersion();
        long confirmedIn = Objects.requireNonNullElse(confirmed.policyProject(), project);
        return confirmedIn == project
                ? version >= 1 && version <= policy.version()
                : policies.knows(confirmedIn, version);
    }
}
