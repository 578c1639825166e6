package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Constraint;
import io.acceptability.domain.RedLine;
import io.acceptability.ledger.Fact;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the acceptance boundary, or a new version of it. */
@Component
public final class DraftBoundary {
    /** What is entered. */
    public record Input(
            String accepted,
            String outside,
            List<Constraint> constraints,
            List<RedLine> redLines,
            String accountable,
            LocalDate validUntil) {}

    private final Recording recording;

    DraftBoundary(Recording recording) {
        this.recording = recording;
    }

    /** See {@link Recording#write}. */
    public Outcome apply(SubjectInfo subject, ApplicationUser author, long revision, Input input) {
        return recording.write(
                subject,
                author,
                Rights::judge,
                revision,
                now -> new Fact.BoundaryDrafted(
                        input.accepted(),
                        input.outside(),
                        input.constraints(),
                        input.redLines(),
                        input.accountable(),
                        input.validUntil()));
    }
}
