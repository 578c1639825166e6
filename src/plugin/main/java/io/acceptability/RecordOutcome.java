package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Delivery;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Text;
import io.acceptability.ledger.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Says how the latest delivery went. What was said of it before stays on record and no longer counts.
 *
 * <p>It may be said before the observation window is over, because what broke has broken; facts that come later reopen it.
 */
@Component
public final class RecordOutcome {
    private final Recording recording;

    RecordOutcome(Recording recording) {
        this.recording = recording;
    }

    /**
     * See {@link Recording#write}; forbidden where nothing was delivered, and for every part that does not fit the outcome. Somebody who
     * did not know of another outcome, or of another delivery, is told first: a conflict.
     */
    public Outcome apply(SubjectInfo subject, ApplicationUser author, long revision, OutcomeReport input) {
        return recording.write(subject, author, Rights::judge, revision, new Recording.Deed() {
            @Override
            public boolean restsOn(Fact fact) {
                return fact.kind().changesInputs()
                        || fact instanceof Fact.OutcomeRecorded
                        || fact instanceof Fact.Delivered;
            }

            @Override
            public Optional<Outcome> refusal(Assessment now) {
                List<Text> reasons = new ArrayList<>();
                if (latestDelivery(now).isEmpty()) {
                    reasons.add(Text.of("acceptability.outcome.fault.not-delivered"));
                }
                reasons.addAll(input.faults());
                return reasons.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Forbidden(reasons));
            }

            @Override
            public Fact fact(Assessment now) {
                return new Fact.OutcomeRecorded(
                        latestDelivery(now).orElseThrow().id(), input);
            }
        });
    }

    private static Optional<Delivery> latestDelivery(Assessment now) {
        return now.inputs().dossier().latestDelivery();
    }
}
