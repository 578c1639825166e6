package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Act;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import io.acceptability.ledger.Authors;
import io.acceptability.ledger.Fact;
import io.acceptability.ledger.Journal;
import io.acceptability.ledger.Ledger;
import io.acceptability.ledger.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Writes what somebody does: one way for all acts, so that rights, conflicts and rules are checked in one order. */
@Component
class Recording {
    /** What differs from act to act. */
    interface Deed {
        /** Whether it may be done as things stand now; a refusal is a {@link Outcome.Mismatch} or {@link Outcome.Forbidden}. */
        default Optional<Outcome> refusal(Assessment now) {
            return Optional.empty();
        }

        /** As {@link #refusal(Assessment)}, for a deed that asks who wrote what before. */
        default Optional<Outcome> refusal(Assessment now, Journal before) {
            return refusal(now);
        }

        /** What a writer must know to do it: what a judgement may be another by, unless a deed says otherwise. */
        default boolean restsOn(Fact fact) {
            return fact.kind().changesInputs();
        }

        /** What to write down. */
        Fact fact(Assessment now);
    }

    private static final int MOST_ATTEMPTS = 10;

    private final Permissions permissions;
    private final Assessing assessing;
    private final Ledger ledger;
    private final Authors authors;
    private final Viewing viewing;
    private final Announcing announcing;
    private final HostTime time;
    private final PortfolioUpkeep portfolio;

    Recording(
            Permissions permissions,
            Assessing assessing,
            Ledger ledger,
            Authors authors,
            Viewing viewing,
            Announcing announcing,
            HostTime time,
            PortfolioUpkeep portfolio) {
        this.permissions = permissions;
        this.assessing = assessing;
        this.ledger = ledger;
        this.authors = authors;
        this.viewing = viewing;
        this.announcing = announcing;
        this.time = time;
        this.portfolio = portfolio;
    }

    /**
     * Does it, unless somebody wrote in between or the deed itself refuses. What happened by itself in between, a refusal or a
     * delivery, is in nobody's way.
     *
     * @throws NotAllowedException when the author's rights do not give it
     * @throws CannotJudgeException when what people entered before cannot be read
     */
    Outcome write(SubjectInfo subject, ApplicationUser author, Predicate<Rights> right, long revision, Deed deed) {
        if (!right.test(permissions.of(subject, author))) {
            throw new NotAllowedException(author.getKey() + " may not do this to " + subject.key());
        }
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<Outcome> outcome = attempt(subject, author, revision, deed);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("the ledger of " + subject.key() + " was never still enough to write to");
    }

    /** Empty when an entry came in between that changes nothing the author must know. */
    private Optional<Outcome> attempt(SubjectInfo subject, ApplicationUser author, long revision, Deed deed) {
        Journal journal = assessing.journal(subject.subject());
        List<Recorded> unknown = journal.since(revision, deed::restsOn);
        if (revision > journal.revision() || !unknown.isEmpty()) {
            return Optional.of(conflict(journal, unknown));
        }
        Assessment now = assessing.assess(subject, journal);
        Optional<Outcome> refusal = deed.refusal(now, journal);
        if (refusal.isPresent()) {
            return refusal;
        }
        Fact fact = deed.fact(now);
        Act act = new Act(authors.idOf(author.getKey()), time.now());
        Assessment after = assessing.assessAgain(now, journal.with(act, fact));
        Verdict verdict = after.judgement().verdict();
        Optional<Journal> appended = ledger.append(journal, act, fact, verdict);
        appended.ifPresent(written -> announcing.tell(
                subject,
                author.getKey(),
                written.entries().get(written.entries().size() - 1)));
        return appended.map(written -> done(subject, author, after, written.dossier()));
    }

    private Outcome.Done done(SubjectInfo subject, ApplicationUser author, Assessment after, Dossier written) {
        Assessment now = assessing.assessAgain(after, written);
        portfolio.written(subject, now);
        return new Outcome.Done(viewing.show(subject, now, author));
    }

    private Outcome.Conflict conflict(Journal journal, List<Recorded> unknown) {
        People people = viewing.people();
        List<Text> changes = unknown.stream().map(entry -> told(entry, people)).toList();
        return new Outcome.Conflict(journal.revision(), changes);
    }

    private static Text told(Recorded entry, People people) {
        return entry.fact()
                .kind()
                .said(people.of(entry.act().author()).displayName(), entry.act().at());
    }
}
