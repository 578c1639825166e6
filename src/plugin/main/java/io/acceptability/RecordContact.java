package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.ledger.Fact;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Records a real conversation with the customer. */
@Component
public final class RecordContact {
    /** What is entered. */
    public record Input(LocalDate on, String channel, String person, String note) {}

    private final Recording recording;

    RecordContact(Recording recording) {
        this.recording = recording;
    }

    /** See {@link Recording#write}. */
    public Outcome apply(SubjectInfo subject, ApplicationUser author, long revision, Input input) {
        return recording.write(
                subject,
                author,
                Rights::judge,
                revision,
                now -> new Fact.Contacted(input.on(), input.channel(), input.person(), input.note()));
    }
}
