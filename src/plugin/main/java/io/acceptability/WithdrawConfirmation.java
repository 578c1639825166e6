package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Text;
import io.acceptability.ledger.Fact;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the confirmation back, with a reason. */
@Component
public final class WithdrawConfirmation {
    /** What is entered. */
    public record Input(String reason) {}

    private final Recording recording;

    WithdrawConfirmation(Recording recording) {
        this.recording = recording;
    }

    /** See {@link Recording#write}. */
    public Outcome apply(SubjectInfo subject, ApplicationUser author, long revision, Input input) {
        return recording.write(subject, author, Rights::confirm, revision, new Recording.Deed() {
            @Override
            public Optional<Outcome> refusal(Assessment now) {
                Dossier dossier = now.inputs().dossier();
                boolean confirmed = dossier.confirmation() != null && dossier.withdrawal() == null;
                return confirmed
                        ? Optional.empty()
                        : Optional.of(new Outcome.Forbidden(List.of(Text.of("acceptability.withdraw.not-confirmed"))));
            }

            @Override
            public Fact fact(Assessment now) {
                return new Fact.Withdrawn(input.reason());
            }
        });
    }
}
