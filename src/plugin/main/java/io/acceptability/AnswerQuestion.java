package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reply;
import io.acceptability.ledger.Fact;
import org.springframework.stereotype.Component;

/** Answers one of the questions that only a person can answer. */
@Component
public final class AnswerQuestion {
    /** What is entered. A note may be empty. */
    public record Input(
            Question question,
            Reply reply,
            String note,
            @Nullable String link) {}

    private final Recording recording;

    AnswerQuestion(Recording recording) {
        this.recording = recording;
    }

    /** See {@link Recording#write}. */
    public Outcome apply(SubjectInfo subject, ApplicationUser author, long revision, Input input) {
        return recording.write(
                subject,
                author,
                Rights::judge,
                revision,
                now -> new Fact.Answered(input.question(), input.reply(), input.note(), input.link()));
    }
}
