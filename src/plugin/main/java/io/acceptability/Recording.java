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

        /** What to write down. */
        Fact fact(Assessment now);
    }

    private final Permissions permissions;
    private final Assessing assessing;
    private final Ledger ledger;
    private final Authors authors;
    private final Viewing viewing;
    private final HostTime time;

    Recording(
            Permissions permissions,
            Assessing assessing,
            Ledger ledger,
            Authors authors,
            Viewing viewing,
            HostTime time) {
        this.permissions = permissions;
        this.assessing = assessing;
        this.ledger = ledger;
        this.authors = authors;
        this.viewing = viewing;
        this.time = time;
    }

    /**
     * Does it, unless somebody wrote in between or the deed itself refuses.
     *
     * @throws NotAllowedException when the author's rights do not give it
     * @throws CannotJudgeException when what people entered before cannot be read
     */
    Outcome write(SubjectInfo subject, ApplicationUser author, Predicate<Rights> right, long revision, Deed deed) {
        if (!right.test(permissions.of(subject, author))) {
            throw new NotAllowedException(author.getKey() + " may not do this to " + subject.key());
        }
        Journal journal = assessing.journal(subject.subject());
        if (journal.revision() != revision) {
            return conflict(journal, revision);
        }
        Assessment now = assessing.assess(subject, journal);
        Optional<Outcome> refusal = deed.refusal(now, journal);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Fact fact = deed.fact(now);
        Act act = new Act(authors.idOf(author.getKey()), time.now());
        Assessment after = assessing.assessAgain(now, journal.with(act, fact));
        Verdict verdict = after.judgement().verdict();
        return ledger.append(journal, act, fact, verdict)
                .<Outcome>map(written -> done(subject, author, after, written.dossier()))
                .orElseGet(() -> conflict(assessing.journal(subject.subject()), revision));
    }

    private Outcome.Done done(SubjectInfo subject, ApplicationUser author, Assessment after, Dossier written) {
        return new Outcome.Done(viewing.show(subject, assessing.assessAgain(after, written), author));
    }

    private Outcome.Conflict conflict(Journal journal, long revision) {
        People people = viewing.people();
        List<Text> changes = journal.since(revision).stream()
                .map(entry -> told(entry, people))
                .toList();
        return new Outcome.Conflict(journal.revision(), changes);
    }

    private static Text told(Recorded entry, People people) {
        return entry.fact()
                .kind()
                .said(people.of(entry.act().author()).displayName(), entry.act().at());
    }
}
