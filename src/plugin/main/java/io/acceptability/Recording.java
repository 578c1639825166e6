package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Assessment;
import io.acceptability.ledger.Fact;
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

        /** What to write down. */
        Fact fact(Assessment now);
    }

    /**
     * Does it, unless somebody wrote in between or the deed itself refuses.
     *
     * @throws NotAllowedException when the author's rights do not give it
     * @throws CannotJudgeException when what people entered before cannot be read
     */
    Outcome write(SubjectInfo subject, ApplicationUser author, Predicate<Rights> right, long revision, Deed deed) {
        throw new UnsupportedOperationException();
    }
}
