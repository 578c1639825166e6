package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
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
        throw new UnsupportedOperationException();
    }
}
