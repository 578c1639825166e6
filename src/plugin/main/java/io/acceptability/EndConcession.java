package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Text;
import io.acceptability.ledger.Fact;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ends a concession, with a reason: the gap is closed, or the customer no longer accepts it. */
@Component
public final class EndConcession {
    /** What is entered. */
    public record Input(long concession, String reason) {}

    private final Recording recording;

    EndConcession(Recording recording) {
        this.recording = recording;
    }

    /** See {@link Recording#write}; forbidden for a concession that is not in force. */
    public Outcome apply(SubjectInfo subject, ApplicationUser author, long revision, Input input) {
        return recording.write(subject, author, Rights::judge, revision, new Recording.Deed() {
            @Override
            public Optional<Outcome> refusal(Assessment now) {
                boolean inForce = now.inputs().dossier().concessions().stream()
                        .anyMatch(concession -> concession.id() == input.concession());
                return inForce
                        ? Optional.empty()
                        : Optional.of(new Outcome.Forbidden(List.of(Text.of("acceptability.concession.not-in-force"))));
            }

            @Override
            public Fact fact(Assessment now) {
                return new Fact.ConcessionEnded(input.concession(), input.reason());
            }
        });
    }
}
