package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.Nullable;
import io.acceptability.ledger.Fact;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Records what shows where the customer stands. */
@Component
public final class RecordConsent {
    /** What is entered. */
    public record Input(
            ConsentKind kind,
            CustomerPerson person,
            LocalDate on,
            String channel,
            boolean lasting,
            String quote,
            @Nullable String link) {}

    private final Recording recording;

    RecordConsent(Recording recording) {
        this.recording = recording;
    }

    /** See {@link Recording#write}. */
    public Outcome apply(SubjectInfo subject, ApplicationUser author, long revision, Input input) {
        return recording.write(
                subject,
                author,
                Rights::judge,
                revision,
                now -> new Fact.ConsentShown(
                        input.kind(),
                        input.person(),
                        input.on(),
                        input.channel(),
                        input.lasting(),
                        input.quote(),
                        input.link()));
    }
}
