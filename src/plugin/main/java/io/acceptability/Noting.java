package io.acceptability;

import io.acceptability.domain.Act;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Verdict;
import io.acceptability.ledger.Authors;
import io.acceptability.ledger.Fact;
import io.acceptability.ledger.Journal;
import io.acceptability.ledger.Ledger;
import io.acceptability.ledger.Recorded;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes down what happened to a subject. Nobody's rights are asked: it has happened.
 *
 * <p>Whether it stands there already is asked of the same entries that the new one is linked to, so that of any number of nodes that
 * note the same, one writes it.
 */
@Component
class Noting {
    /** The author of what nobody is known to have done. It is persisted: never change. */
    static final String NOBODY = "io.acceptability.jira";

    private static final int MOST_ATTEMPTS = 10;

    /** Something that happened. */
    interface Happening {
        /** Whether these entries tell it already; asked before anything is judged. */
        default boolean isTold(Journal journal) {
            return false;
        }

        /** What to write down, or empty when it need not be. */
        Optional<Fact> fact(Journal journal, Assessment now);
    }

    private final Assessing assessing;
    private final Ledger ledger;
    private final Authors authors;
    private final Announcing announcing;
    private final HostTime time;
    private final PortfolioUpkeep portfolio;

    Noting(
            Assessing assessing,
            Ledger ledger,
            Authors authors,
            Announcing announcing,
            HostTime time,
            PortfolioUpkeep portfolio) {
        this.assessing = assessing;
        this.ledger = ledger;
        this.authors = authors;
        this.announcing = announcing;
        this.time = time;
        this.portfolio = portfolio;
    }

    /**
     * Writes it down, and tells it.
     *
     * @param authorKey of who did it; empty where nobody is known
     * @return whether an entry was written
     * @throws CannotJudgeException when the subject cannot be judged, or its record cannot be read
     */
    boolean note(SubjectInfo subject, String authorKey, Happening happening) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Journal journal = assessing.journal(subject.subject());
            if (happening.isTold(journal)) {
                return false;
            }
            Assessment now = assessing.assess(subject, journal);
            Optional<Fact> fact = happening.fact(journal, now);
            if (fact.isEmpty()) {
                return false;
            }
            Act act = new Act(authors.idOf(authorKey.isEmpty() ? NOBODY : authorKey), time.now());
            // Of a delivery the verdict counts as it stood when it was on its way, which may have been a moment ago.
            Verdict verdict = fact.get() instanceof Fact.Delivered delivered
                    ? delivered.snapshot().verdict()
                    : now.judgement().verdict();
            Optional<Journal> written = ledger.append(journal, act, fact.get(), verdict);
            if (written.isPresent()) {
                announcing.tell(subject, authorKey, last(written.get()));
                portfolio.written(
                        subject, assessing.assessAgain(now, written.get().dossier()));
                return true;
            }
        }
        throw new IllegalStateException("the ledger of " + subject.key() + " was never still enough to write to");
    }

    private static Recorded last(Journal journal) {
        return journal.entries().get(journal.entries().size() - 1);
    }
}
