package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Metric;
import io.acceptability.ledger.Fact;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets the key metrics of the business, all of them at once. */
@Component
public final class SetMetrics {
    /** What is entered: what is not listed is gone. */
    public record Input(List<Metric> metrics) {}

    private final Recording recording;

    SetMetrics(Recording recording) {
        this.recording = recording;
    }

    /** See {@link Recording#write}. */
    public Outcome apply(SubjectInfo subject, ApplicationUser author, long revision, Input input) {
        return recording.write(subject, author, Rights::judge, revision, now -> new Fact.Measured(input.metrics()));
    }
}
